/** Which request a log line, an answer and a call to elsewhere belong to: W3C Trace Context. */
package kz.bilik.docgen.trace;
