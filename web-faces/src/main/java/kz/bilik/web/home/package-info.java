/** The first page of every role: what is mine and late first, each number a link to its list; and the menu. */
package kz.bilik.web.home;
