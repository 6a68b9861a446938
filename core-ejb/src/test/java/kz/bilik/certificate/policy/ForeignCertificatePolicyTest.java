package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.certificate.RecordForeignCertificate;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.file.Upload;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class ForeignCertificatePolicyTest {

    private static final LocalDate START = LocalDate.of(2026, 2, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Optional<Upload> SCAN = Optional.of(new Upload("c.pdf", new byte[] {1}));

    private final ForeignCertificatePolicy policy = new ForeignCertificatePolicy();

    @Test
    @Paragraph("25")
    void scenario_83_the_certificate_of_a_foreign_organisation_is_recorded_as_it_is_printed() {
        assertThat(policy.decide(facts(printed("LT-17", 40, TODAY, null, SCAN), true, true, false))
                        .isAllowed())
                .isTrue();
        assertThat(policy.decide(facts(printed("LT-17", 40, START, START, SCAN), true, true, false))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("25")
    void only_for_a_course_that_is_marked_and_a_listener_who_passed_and_only_once() {
        var printed = printed("LT-17", 40, TODAY, null, SCAN);

        assertThat(policy.decide(facts(printed, false, true, false)).grounds())
                .containsExactly(ForeignCertificateRefusal.COURSE_NOT_FOREIGN);
        assertThat(policy.decide(facts(printed, true, false, false)).grounds())
                .containsExactly(ForeignCertificateRefusal.FOREIGN_LISTENER_NOT_PASSED);
        assertThat(policy.decide(facts(printed, true, false, true)).grounds())
                .containsExactly(ForeignCertificateRefusal.FOREIGN_CERTIFICATE_KNOWN);
    }

    @Test
    @Paragraph("25")
    void topic_hours_number_day_and_scan_are_asked_for() {
        assertThat(policy.decide(facts(printed(" ", 40, TODAY, null, SCAN), true, true, false))
                        .grounds())
                .containsExactly(ForeignCertificateRefusal.FOREIGN_CERTIFICATE_INCOMPLETE);
        assertThat(policy.decide(facts(printed("1", 0, TODAY, null, SCAN), true, true, false))
                        .grounds())
                .containsExactly(ForeignCertificateRefusal.FOREIGN_CERTIFICATE_INCOMPLETE);
        assertThat(policy.decide(facts(printed("1", 40, TODAY, null, Optional.empty()), true, true, false))
                        .grounds())
                .containsExactly(ForeignCertificateRefusal.FOREIGN_SCAN_MISSING);
    }

    @Test
    @Paragraph("25")
    void its_days_are_those_of_a_course_that_was_held() {
        assertThat(policy.decide(facts(printed("1", 40, TODAY.plusDays(1), null, SCAN), true, true, false))
                        .grounds())
                .containsExactly(ForeignCertificateRefusal.FOREIGN_CERTIFICATE_IN_FUTURE);
        assertThat(policy.decide(facts(printed("1", 40, START.minusDays(1), null, SCAN), true, true, false))
                        .grounds())
                .containsExactly(ForeignCertificateRefusal.FOREIGN_CERTIFICATE_DAYS_WRONG);
        assertThat(policy.decide(facts(printed("1", 40, TODAY, TODAY.minusDays(1), SCAN), true, true, false))
                        .grounds())
                .containsExactly(ForeignCertificateRefusal.FOREIGN_CERTIFICATE_DAYS_WRONG);
    }

    @Test
    @Paragraph("25")
    void a_course_is_marked_with_organisation_and_country_before_any_certificate_of_annex_3() {
        assertThat(policy.decideOnMarking("Vilnius University", "Литва", 0).isAllowed())
                .isTrue();
        assertThat(policy.decideOnMarking("", "Литва", 0).grounds())
                .containsExactly(ForeignCertificateRefusal.PROVIDER_MISSING);
        assertThat(policy.decideOnMarking("Vilnius University", "Литва", 1).grounds())
                .containsExactly(ForeignCertificateRefusal.CERTIFICATES_ISSUED_ALREADY);
    }

    private static RecordForeignCertificate printed(
            String number, int hours, LocalDate issuedOn, LocalDate validUntil, Optional<Upload> scan) {
        return new RecordForeignCertificate(
                new EnrolmentId(1), number, "Inquiry in early childhood", hours, issuedOn, validUntil, scan);
    }

    private static ForeignCertificateFacts facts(
            RecordForeignCertificate printed, boolean marked, boolean passed, boolean known) {
        return new ForeignCertificateFacts(printed, marked, passed, known, START, TODAY);
    }
}
