/**
 * What every page needs: language, words, notices, errors, headers, lists that are paged by their address.
 *
 * <p>No rule of the Rules lives here or in any other package of the pages; services of the core answer, pages show.
 */
package kz.bilik.web.shared;
