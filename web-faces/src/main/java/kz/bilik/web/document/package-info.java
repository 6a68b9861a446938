/** Papers as files: one as it was issued, one as a draft, all of a course at once. */
package kz.bilik.web.document;
