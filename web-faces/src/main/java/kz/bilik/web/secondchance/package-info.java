/** Pages of those who could not get a certificate: what is open to them, their requests, the decisions and the orders. */
package kz.bilik.web.secondchance;
