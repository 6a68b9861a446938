package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Percent;
import org.junit.jupiter.api.Test;

class IssuePolicyTest {

    private static final LocalDate COMPLETED = LocalDate.of(2026, 2, 13);

    private final IssuePolicy policy = new IssuePolicy();

    @Test
    @Paragraph("26")
    void who_passed_under_an_agreement_gets_a_certificate_on_the_day_of_completion() {
        assertThat(policy.decide(aListener().facts()).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("2(6)")
    void without_a_passed_assessment_there_is_no_certificate() {
        assertThat(policy.decide(aListener().notPassed().facts()).grounds()).containsExactly(IssueRefusal.NOT_PASSED);
    }

    @Test
    @Paragraph("2(7)")
    void scenario_81_without_a_grade_for_every_module_there_is_no_certificate_to_sign() {
        assertThat(policy.decide(aListener().withoutGrade().facts()).grounds())
                .containsExactly(IssueRefusal.SUPPLEMENT_INCOMPLETE);
    }

    @Test
    @Paragraph("23")
    void without_an_agreement_in_force_there_is_no_certificate() {
        assertThat(policy.decide(aListener().withoutAgreement().facts()).grounds())
                .containsExactly(IssueRefusal.AGREEMENT_NOT_IN_FORCE);
    }

    @Test
    @Paragraph("23(3)")
    void eighty_percent_of_the_hours_are_enough() {
        assertThat(policy.decide(aListener().attending("57.6").facts()).isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("23(3)")
    void less_than_eighty_percent_of_the_hours_are_not() {
        assertThat(policy.decide(aListener().attending("57.5").facts()).grounds())
                .containsExactly(IssueRefusal.ATTENDED_TOO_LITTLE);
    }

    @Test
    @Paragraph("25")
    void scenario_83_a_course_of_a_foreign_organisation_ends_without_a_certificate_of_annex_3() {
        assertThat(policy.decide(aListener().ofAForeignOrganisation().facts()).grounds())
                .containsExactly(IssueRefusal.FOREIGN_PROVIDER);
    }

    @Test
    @Paragraph("26")
    void a_second_certificate_for_the_same_course_is_refused() {
        assertThat(policy.decide(aListener().certified().facts()).grounds())
                .containsExactly(IssueRefusal.ALREADY_CERTIFIED);
    }

    @Test
    @Paragraph("28")
    void who_was_expelled_gets_no_certificate() {
        assertThat(policy.decide(aListener().expelled().facts()).grounds()).containsExactly(IssueRefusal.EXPELLED);
    }

    @Test
    @Paragraph("29")
    void scenario_73_a_certificate_is_not_issued_the_day_before_completion() {
        assertThat(policy.decide(aListener().issuedOn(COMPLETED.minusDays(1)).facts())
                        .grounds())
                .containsExactly(IssueRefusal.ISSUED_BEFORE_COMPLETION);
    }

    @Test
    @Paragraph({"2(6)", "2(7)", "23", "23(3)", "25", "26", "28", "29"})
    void all_grounds_are_named_in_the_order_of_the_rules() {
        var facts = aListener()
                .notPassed()
                .withoutGrade()
                .withoutAgreement()
                .attending("0")
                .ofAForeignOrganisation()
                .certified()
                .expelled()
                .issuedOn(COMPLETED.minusDays(1))
                .facts();

        assertThat(policy.decide(facts).grounds()).containsExactly(IssueRefusal.values());
    }

    private static Listener aListener() {
        return new Listener();
    }

    private static final class Listener {
        private boolean passed = true;
        private boolean expelled;
        private boolean agreement = true;
        private BigDecimal attended = new BigDecimal("72");
        private boolean graded = true;
        private boolean certified;
        private boolean foreign;
        private LocalDate issueDate = COMPLETED;

        Listener notPassed() {
            passed = false;
            return this;
        }

        Listener withoutGrade() {
            graded = false;
            return this;
        }

        Listener withoutAgreement() {
            agreement = false;
            return this;
        }

        Listener attending(String hours) {
            attended = new BigDecimal(hours);
            return this;
        }

        Listener ofAForeignOrganisation() {
            foreign = true;
            return this;
        }

        Listener certified() {
            certified = true;
            return this;
        }

        Listener expelled() {
            expelled = true;
            return this;
        }

        Listener issuedOn(LocalDate day) {
            issueDate = day;
            return this;
        }

        IssueFacts facts() {
            return new IssueFacts(
                    passed,
                    expelled,
                    agreement,
                    Percent.of(attended, BigDecimal.valueOf(72)),
                    graded,
                    certified,
                    foreign,
                    COMPLETED,
                    issueDate,
                    Settings.defaults());
        }
    }
}
