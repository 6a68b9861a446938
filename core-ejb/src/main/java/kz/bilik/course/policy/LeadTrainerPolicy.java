package kz.bilik.course.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether somebody may lead a course.
 *
 * <p>Paragraph 20(1): a pedagogue has work experience in the profile of the programme; 20(2): a specialist of production has worked there for
 * at least three years and has a service contract; 20(3): a professor is of the staff of a university that is named. All of them work for the
 * institute on the first day.
 */
@Paragraph({"20", "20(1)", "20(2)", "20(3)"})
public final class LeadTrainerPolicy {

    public Ruling decide(LeadTrainerFacts facts) {
        var grounds = new ArrayList<Ground>();
        var lead = facts.lead();
        var standing = facts.standing();
        if (standing.isEmpty() || !standing.get().active()) {
            grounds.add(LeadTrainerRefusal.LEAD_NOT_ACTIVE);
        }
        switch (lead.category()) {
            case PEDAGOGUE -> {
                if (lead.profileSince() == null || !lead.profileSince().isBefore(facts.start())) {
                    grounds.add(LeadTrainerRefusal.LEAD_PROFILE_EXPERIENCE_MISSING);
                }
            }
            case SPECIALIST -> {
                if (standing.isEmpty() || !standing.get().serviceContract()) {
                    grounds.add(LeadTrainerRefusal.LEAD_SERVICE_CONTRACT_MISSING);
                }
                var since = standing.map(trainer -> trainer.productionSince()).orElse(null);
                if (since == null || since.isAfter(facts.start().minusYears(facts.industryMinYears()))) {
                    grounds.add(LeadTrainerRefusal.LEAD_PRODUCTION_YEARS_MISSING);
                }
            }
            case PROFESSOR -> {
                if (lead.university() == null || lead.university().isBlank()) {
                    grounds.add(LeadTrainerRefusal.LEAD_UNIVERSITY_MISSING);
                }
            }
        }
        return new Ruling(grounds);
    }
}
