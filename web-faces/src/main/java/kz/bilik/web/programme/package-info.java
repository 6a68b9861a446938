/** Pages of programmes: the list, a version with its way to approval, and the draft. */
package kz.bilik.web.programme;
