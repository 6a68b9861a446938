/** Pages of the blanks of strict accountability: the balance, deliveries, and the acts that write blanks off. */
package kz.bilik.web.blank;
