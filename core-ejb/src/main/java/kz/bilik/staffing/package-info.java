/**
 * Whether the institute may run courses at all: its people with the grounds that qualify them, the share they make, its regulating documents and premises.
 *
 * <p>Covers paragraph 3 (R-3.1 … ), the certified trainer of paragraph 2(8) and the proofs that paragraph 5 asks for. The share is worked out for any
 * day, past or to come; what was once checked stays as a dated snapshot.
 *
 * <p>Out of scope: who teaches which course (paragraph 20), salaries, personnel orders.
 */
package kz.bilik.staffing;
