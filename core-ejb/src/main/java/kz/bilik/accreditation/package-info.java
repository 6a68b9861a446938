/**
 * The document package of the institute, the working group that examines it, and its decision.
 *
 * <p>Covers paragraphs 5 (what the package holds), 6 (the working group, by order, for three years) and 7 (terms and the two decisions). Requirements stand in
 * paragraph 3 and the list of documents in paragraph 5, although the text refers to "paragraph 6": the checklist examines the former, the printed decision
 * names the latter.
 *
 * <p>Out of scope: what the authorised body does after a decision; the Rules are silent on it.
 */
package kz.bilik.accreditation;
