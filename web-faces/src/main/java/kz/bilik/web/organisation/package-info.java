/** Pages of the reference data of organisations: districts and others, and the form that adds one. */
package kz.bilik.web.organisation;
