/**
 * A listener on a course: from candidate to certified, expelled or transferred.
 *
 * <p>Paragraphs 1, 17, 23, 26–28 of the Rules. The state machine is whole; only the entity walks it. What a listener attended and
 * scored is in {@code attendance} and {@code assessment}; a reference is a paper beside the state, not a state.
 */
package kz.bilik.enrolment;
