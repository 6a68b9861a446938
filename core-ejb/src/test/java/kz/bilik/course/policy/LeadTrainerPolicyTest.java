package kz.bilik.course.policy;

import static kz.bilik.course.policy.LeadTrainerRefusal.LEAD_NOT_ACTIVE;
import static kz.bilik.course.policy.LeadTrainerRefusal.LEAD_PRODUCTION_YEARS_MISSING;
import static kz.bilik.course.policy.LeadTrainerRefusal.LEAD_PROFILE_EXPERIENCE_MISSING;
import static kz.bilik.course.policy.LeadTrainerRefusal.LEAD_SERVICE_CONTRACT_MISSING;
import static kz.bilik.course.policy.LeadTrainerRefusal.LEAD_UNIVERSITY_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.course.LeadCategory;
import kz.bilik.course.LeadTrainer;
import kz.bilik.organisation.PersonId;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.staffing.StaffMemberId;
import kz.bilik.staffing.TrainerStanding;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class LeadTrainerPolicyTest {

    private static final LocalDate START = LocalDate.of(2027, 3, 15);
    private static final StaffMemberId MEMBER = new StaffMemberId(1);

    private final LeadTrainerPolicy policy = new LeadTrainerPolicy();

    @Test
    @Paragraph("20(1)")
    void a_pedagogue_leads_with_some_experience_in_the_profile() {
        assertPedagogue(START.minusDays(1)).isEmpty();
        assertPedagogue(START).containsExactly(LEAD_PROFILE_EXPERIENCE_MISSING);
        assertPedagogue(null).containsExactly(LEAD_PROFILE_EXPERIENCE_MISSING);
    }

    @Test
    @Paragraph("20(2)")
    void a_specialist_leads_with_three_full_years_and_a_service_contract() {
        assertSpecialist(START.minusYears(3), true).isEmpty();
        assertSpecialist(START.minusYears(3).plusDays(1), true).containsExactly(LEAD_PRODUCTION_YEARS_MISSING);
        assertSpecialist(null, true).containsExactly(LEAD_PRODUCTION_YEARS_MISSING);
        assertSpecialist(START.minusYears(9), false).containsExactly(LEAD_SERVICE_CONTRACT_MISSING);
    }

    @Test
    @Paragraph("20(3)")
    void a_professor_names_the_university() {
        assertThat(policy.decide(new LeadTrainerFacts(
                                new LeadTrainer(MEMBER, LeadCategory.PROFESSOR, null, "Абай атындағы ҚазҰПУ"),
                                standing(true, false, null),
                                START,
                                3))
                        .isAllowed())
                .isTrue();
        assertThat(policy.decide(new LeadTrainerFacts(
                                new LeadTrainer(MEMBER, LeadCategory.PROFESSOR, null, " "),
                                standing(true, false, null),
                                START,
                                3))
                        .grounds())
                .containsExactly(LEAD_UNIVERSITY_MISSING);
    }

    @Test
    @Paragraph("20")
    void whoever_does_not_work_for_the_institute_on_the_first_day_does_not_lead() {
        var lead = new LeadTrainer(MEMBER, LeadCategory.PEDAGOGUE, START.minusYears(1), null);

        assertThat(policy.decide(new LeadTrainerFacts(lead, standing(false, false, null), START, 3))
                        .grounds())
                .containsExactly(LEAD_NOT_ACTIVE);
        assertThat(policy.decide(new LeadTrainerFacts(lead, Optional.empty(), START, 3))
                        .grounds())
                .containsExactly(LEAD_NOT_ACTIVE);
    }

    private ListAssert<Ground> assertPedagogue(LocalDate since) {
        return assertThat(policy.decide(new LeadTrainerFacts(
                        new LeadTrainer(MEMBER, LeadCategory.PEDAGOGUE, since, null),
                        standing(true, false, null),
                        START,
                        3))
                .grounds());
    }

    private ListAssert<Ground> assertSpecialist(LocalDate since, boolean contract) {
        return assertThat(policy.decide(new LeadTrainerFacts(
                        new LeadTrainer(MEMBER, LeadCategory.SPECIALIST, null, null),
                        standing(true, contract, since),
                        START,
                        3))
                .grounds());
    }

    private static Optional<TrainerStanding> standing(boolean active, boolean contract, LocalDate productionSince) {
        return Optional.of(new TrainerStanding(
                MEMBER, new PersonId(2), "Әбенова Гүлжан", "тренер", active, contract, productionSince, true));
    }
}
