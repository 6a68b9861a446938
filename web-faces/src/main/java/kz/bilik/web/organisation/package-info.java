/** Pages of the reference data of organisations: districts and others, and the form that adds one; the people of a preschool, and what does not agree with their numbers. */
package kz.bilik.web.organisation;
