/** The numbers of the Rules that the institute may set, each with the day from which it holds. */
package kz.bilik.web.settings;
