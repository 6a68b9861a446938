/**
 * Violations of a training agreement and where they lead: a notice to the employer and the education body, and a case before the commission that reviews the
 * requests of listeners, up to an order of expulsion.
 *
 * <p>Paragraphs 23 and 28 of the Rules. The steps of a case are forced: opened, listener informed, sitting, decided, order, employer informed, closed; each day
 * stands after the one before it. Who passed the assessment can no longer be expelled.
 *
 * <p>Out of scope: requests of listeners under paragraph 27, which have a feature of their own and may quote a decision of this commission.
 */
package kz.bilik.expulsion;
