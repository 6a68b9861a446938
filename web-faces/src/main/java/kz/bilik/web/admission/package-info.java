/** Orders that admit listeners, with the matrix of their guards. */
package kz.bilik.web.admission;
