/** What the operator measures. */
package kz.bilik.docgen.measure;
