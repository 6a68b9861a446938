package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class RevocationPolicyTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 13);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final RevocationPolicy policy = new RevocationPolicy();

    @Test
    @Paragraph("29")
    void an_order_of_the_day_of_issue_or_of_today_revokes() {
        assertThat(policy.decide(order("7", ISSUED, "қате")).isAllowed()).isTrue();
        assertThat(policy.decide(order("7", TODAY, "қате")).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("29")
    void without_number_or_date_there_is_no_order() {
        assertThat(policy.decide(order(" ", ISSUED, "қате")).grounds())
                .containsExactly(RevocationRefusal.REVOCATION_ORDER_MISSING);
        assertThat(policy.decide(order("7", null, "қате")).grounds())
                .containsExactly(RevocationRefusal.REVOCATION_ORDER_MISSING);
    }

    @Test
    @Paragraph("29")
    void an_order_before_the_issue_is_refused() {
        assertThat(policy.decide(order("7", ISSUED.minusDays(1), "қате")).grounds())
                .containsExactly(RevocationRefusal.REVOCATION_ORDER_BEFORE_ISSUE);
    }

    @Test
    @Paragraph("29")
    void an_order_of_tomorrow_is_refused() {
        assertThat(policy.decide(order("7", TODAY.plusDays(1), "қате")).grounds())
                .containsExactly(RevocationRefusal.REVOCATION_ORDER_IN_FUTURE);
    }

    @Test
    @Paragraph("29")
    void a_revocation_has_a_reason() {
        assertThat(policy.decide(order("7", ISSUED, null)).grounds())
                .containsExactly(RevocationRefusal.REVOCATION_REASON_MISSING);
    }

    private static RevocationFacts order(String number, LocalDate date, String reason) {
        return new RevocationFacts(number, date, reason, ISSUED, TODAY);
    }
}
