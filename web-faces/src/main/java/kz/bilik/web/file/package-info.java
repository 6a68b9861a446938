/** Uploaded copies of documents as attachments. */
package kz.bilik.web.file;
