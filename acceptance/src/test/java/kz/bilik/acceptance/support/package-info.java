/** What the journeys share: the running system, the browser, papers and course files. No test lives here. */
package kz.bilik.acceptance.support;
