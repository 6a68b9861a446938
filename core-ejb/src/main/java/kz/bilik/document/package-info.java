/**
 * Papers: orders them from the document service, keeps them as they were issued, gives them out unchanged.
 *
 * <p>What a paper says is decided elsewhere and arrives as frozen data; here live only its bytes, their sha-256, the template version and the
 * hash of the data. A paper belongs to an owner of another feature, which answers through {@link kz.bilik.document.PaperOwner} who may read it. The counters of business numbers stand here too.
 *
 * <p>Paragraphs: 26 (certificate with supplement), 27 (reference), 29 (QR). Out of scope: layout, fonts and words of the papers.
 */
package kz.bilik.document;
