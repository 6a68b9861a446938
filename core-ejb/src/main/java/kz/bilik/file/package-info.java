/**
 * Files that people upload: scans of diplomas, contracts, acts, identity documents. Checked by their bytes, cleaned, encrypted, served only as attachments.
 *
 * <p>Serves paragraphs 3, 5, 17 and 27, which ask for copies of documents. A file belongs to a feature, and that feature alone says who may read it.
 *
 * <p>Out of scope: papers that Bilik itself makes (feature document), scanning for viruses.
 */
package kz.bilik.file;
