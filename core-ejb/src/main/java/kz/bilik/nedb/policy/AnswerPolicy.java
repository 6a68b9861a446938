package kz.bilik.nedb.policy;

import static kz.bilik.nedb.policy.NedbRefusal.NEDB_DATE_BEFORE_COMPLETION;
import static kz.bilik.nedb.policy.NedbRefusal.NEDB_DATE_IN_FUTURE;
import static kz.bilik.nedb.policy.NedbRefusal.NEDB_DATE_MISSING;
import static kz.bilik.nedb.policy.NedbRefusal.NEDB_NUMBER_MISSING;
import static kz.bilik.nedb.policy.NedbRefusal.NEDB_NUMBER_TOO_LONG;
import static kz.bilik.nedb.policy.NedbRefusal.NOT_EXPORTED;
import static kz.bilik.nedb.policy.NedbRefusal.REJECTION_REASON_MISSING;

import java.util.ArrayList;
import kz.bilik.nedb.NedbTaskState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether an answer of the national database can be taken down.
 *
 * <p>Paragraph 18: only what was given out is answered; a confirmation names the record by number and day, a rejection its reason.
 */
@Paragraph("18")
public final class AnswerPolicy {

    /** Characters; the width of the column. */
    private static final int LONGEST_NUMBER = 60;

    public Ruling confirm(AnswerFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.state() != NedbTaskState.EXPORTED) {
            grounds.add(NOT_EXPORTED);
        }
        if (facts.number() == null || facts.number().isBlank()) {
            grounds.add(NEDB_NUMBER_MISSING);
        } else if (facts.number().strip().length() > LONGEST_NUMBER) {
            grounds.add(NEDB_NUMBER_TOO_LONG);
        }
        if (facts.date() == null) {
            grounds.add(NEDB_DATE_MISSING);
        } else if (facts.date().isAfter(facts.today())) {
            grounds.add(NEDB_DATE_IN_FUTURE);
        } else if (facts.date().isBefore(facts.completionDate())) {
            grounds.add(NEDB_DATE_BEFORE_COMPLETION);
        }
        return new Ruling(grounds);
    }

    public Ruling reject(NedbTaskState state, String reason) {
        var grounds = new ArrayList<Ground>();
        if (state != NedbTaskState.EXPORTED) {
            grounds.add(NOT_EXPORTED);
        }
        if (reason == null || reason.isBlank()) {
            grounds.add(REJECTION_REASON_MISSING);
        }
        return new Ruling(grounds);
    }
}
