/** Pages of paragraphs 5–7: document packages with the step that is due for each role, working groups and their members. */
package kz.bilik.web.accreditation;
