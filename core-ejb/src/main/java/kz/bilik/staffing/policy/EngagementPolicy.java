package kz.bilik.staffing.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.staffing.AddContract;
import kz.bilik.staffing.AddGround;
import kz.bilik.staffing.GroundType;

/** Whether what is typed about a person can be true: the share of paragraph 3(1) is worked out from it for any day. */
@Paragraph("3(1)")
public final class EngagementPolicy {

    public Ruling decide(EngagementFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(facts.position())) {
            grounds.add(EngagementRefusal.POSITION_MISSING);
        }
        if (isBackwards(facts.since(), facts.until())) {
            grounds.add(EngagementRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
        if (facts.overlapping()) {
            grounds.add(EngagementRefusal.ALREADY_ENGAGED);
        }
        return new Ruling(grounds);
    }

    public Ruling decideLeaving(LocalDate since, LocalDate lastDay, String reason) {
        var grounds = new ArrayList<Ground>();
        if (lastDay.isBefore(since)) {
            grounds.add(EngagementRefusal.LEAVING_BEFORE_COMING);
        }
        if (isBlank(reason)) {
            grounds.add(EngagementRefusal.LEAVING_REASON_MISSING);
        }
        return new Ruling(grounds);
    }

    public Ruling decide(AddGround ground) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(ground.documentNo()) || ground.documentDate() == null) {
            grounds.add(EngagementRefusal.DOCUMENT_NUMBER_MISSING);
        }
        if (isBackwards(ground.documentDate(), ground.validTo())) {
            grounds.add(EngagementRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
        if (ground.value().type() == GroundType.INDUSTRY && ground.experienceFrom() == null) {
            grounds.add(EngagementRefusal.EXPERIENCE_START_MISSING);
        }
        return new Ruling(grounds);
    }

    public Ruling decide(AddContract contract) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(contract.number()) || contract.date() == null) {
            grounds.add(EngagementRefusal.DOCUMENT_NUMBER_MISSING);
        }
        if (isBackwards(contract.from(), contract.to())) {
            grounds.add(EngagementRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
        return new Ruling(grounds);
    }

    private static boolean isBackwards(LocalDate from, LocalDate to) {
        return from != null && to != null && to.isBefore(from);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
