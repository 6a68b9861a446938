/** Pages of paragraphs 23 and 28: violations and their notices, the commission, cases up to the order, and what the listener and the employer see of them. */
package kz.bilik.web.expulsion;
