/** The page on which people try the service: open by default, closed in production by {@code BILIK_DOCGEN_PAGE=false}. */
package kz.bilik.docgen.page;
