/** Pages of the agreements with listeners (paragraphs 23 and 24): those of a course, one of them, and the listener's own. */
package kz.bilik.web.agreement;
