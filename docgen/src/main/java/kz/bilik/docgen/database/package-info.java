/** The one database of all instances. Only what must outlive a request needs it: jobs, and requests that are sent twice. */
package kz.bilik.docgen.database;
