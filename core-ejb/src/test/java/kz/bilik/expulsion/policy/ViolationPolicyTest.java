package kz.bilik.expulsion.policy;

import static kz.bilik.expulsion.policy.ViolationRefusal.DELIVERY_ALREADY_KNOWN;
import static kz.bilik.expulsion.policy.ViolationRefusal.DELIVERY_DAY_UNFIT;
import static kz.bilik.expulsion.policy.ViolationRefusal.DELIVERY_INCOMPLETE;
import static kz.bilik.expulsion.policy.ViolationRefusal.DISMISSAL_REASON_MISSING;
import static kz.bilik.expulsion.policy.ViolationRefusal.FACTS_MISSING;
import static kz.bilik.expulsion.policy.ViolationRefusal.FOUND_DAY_UNFIT;
import static kz.bilik.expulsion.policy.ViolationRefusal.LETTER_NOT_ISSUED;
import static kz.bilik.expulsion.policy.ViolationRefusal.LISTENER_NOT_BOUND;
import static kz.bilik.expulsion.policy.ViolationRefusal.NOBODY_TOLD;
import static kz.bilik.expulsion.policy.ViolationRefusal.RECIPIENT_UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.expulsion.DeliveryChannel;
import kz.bilik.expulsion.DeliveryState;
import kz.bilik.expulsion.LetterAddressee;
import kz.bilik.expulsion.RecipientKind;
import kz.bilik.expulsion.RecordDelivery;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class ViolationPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);
    private static final LetterAddressee EMPLOYER =
            new LetterAddressee(RecipientKind.EMPLOYER, DeliveryChannel.POST, "");

    private final ViolationPolicy policy = new ViolationPolicy();

    @Test
    @Paragraph("23")
    void one_recipient_is_enough_and_none_is_refused() {
        assertThat(decide(EnrolmentState.STUDYING, "балағат сөз айтты", TODAY, EMPLOYER))
                .isEmpty();
        assertThat(decide(EnrolmentState.STUDYING, "балағат сөз айтты", TODAY)).containsExactly(NOBODY_TOLD);
    }

    @Test
    @Paragraph("23")
    void a_violation_has_facts_and_a_day_that_has_come() {
        assertThat(decide(EnrolmentState.STUDYING, " ", TODAY.plusDays(1), EMPLOYER))
                .containsExactly(FACTS_MISSING, FOUND_DAY_UNFIT);
        assertThat(decide(EnrolmentState.STUDYING, "x", null, EMPLOYER)).containsExactly(FOUND_DAY_UNFIT);
    }

    @Test
    @Paragraph("23")
    void only_who_is_bound_by_an_agreement_can_break_it() {
        assertThat(Arrays.stream(EnrolmentState.values())
                        .filter(state -> decide(state, "x", TODAY, EMPLOYER).contains(LISTENER_NOT_BOUND)))
                .containsExactly(
                        EnrolmentState.CANDIDATE,
                        EnrolmentState.REJECTED,
                        EnrolmentState.WITHDRAWN,
                        EnrolmentState.TRANSFERRED,
                        EnrolmentState.PASSED,
                        EnrolmentState.CERTIFIED,
                        EnrolmentState.EXPELLED);
    }

    @Test
    @Paragraph("23")
    void a_recipient_by_mail_has_an_address() {
        assertThat(decide(EnrolmentState.STUDYING, "x", TODAY, mailTo("mektep@example.kz")))
                .isEmpty();
        assertThat(decide(EnrolmentState.STUDYING, "x", TODAY, mailTo("mektep")))
                .containsExactly(RECIPIENT_UNREACHABLE);
        assertThat(decide(EnrolmentState.STUDYING, "x", TODAY, mailTo(null))).containsExactly(RECIPIENT_UNREACHABLE);
        assertThat(decide(EnrolmentState.STUDYING, "x", TODAY, new LetterAddressee(RecipientKind.EMPLOYER, null, "")))
                .containsExactly(RECIPIENT_UNREACHABLE);
    }

    @Test
    @Paragraph("23")
    void whoever_dismisses_a_violation_says_why() {
        assertThat(policy.decideDismissal("ауырғаны туралы анықтама бар").isAllowed())
                .isTrue();
        assertThat(policy.decideDismissal(" ").grounds()).containsExactly(DISMISSAL_REASON_MISSING);
    }

    @Test
    @Paragraph("23")
    void a_delivery_lies_between_the_day_of_the_notice_and_today() {
        assertThat(delivered(DeliveryState.SENT, TODAY.minusDays(3), TODAY.minusDays(3)))
                .isEmpty();
        assertThat(delivered(DeliveryState.SENT, TODAY.minusDays(3), TODAY)).isEmpty();
        assertThat(delivered(DeliveryState.SENT, TODAY.minusDays(3), TODAY.minusDays(4)))
                .containsExactly(DELIVERY_DAY_UNFIT);
        assertThat(delivered(DeliveryState.SENT, TODAY.minusDays(3), TODAY.plusDays(1)))
                .containsExactly(DELIVERY_DAY_UNFIT);
        assertThat(delivered(DeliveryState.SENT, TODAY.minusDays(3), null)).containsExactly(DELIVERY_DAY_UNFIT);
    }

    @Test
    @Paragraph("23")
    void what_is_not_issued_cannot_be_delivered_and_what_is_delivered_not_again() {
        assertThat(delivered(DeliveryState.PREPARED, null, TODAY)).containsExactly(LETTER_NOT_ISSUED);
        assertThat(delivered(DeliveryState.DELIVERED, TODAY, TODAY)).containsExactly(DELIVERY_ALREADY_KNOWN);
    }

    @Test
    @Paragraph("23")
    void a_person_records_post_and_hand_and_what_became_of_it() {
        var byMail = new RecordDelivery(DeliveryChannel.EMAIL, DeliveryState.DELIVERED, TODAY, "");
        var nothing = new RecordDelivery(DeliveryChannel.POST, DeliveryState.PREPARED, TODAY, "");

        assertThat(policy.decideDelivery(DeliveryState.SENT, TODAY, byMail, TODAY)
                        .grounds())
                .containsExactly(DELIVERY_INCOMPLETE);
        assertThat(policy.decideDelivery(DeliveryState.SENT, TODAY, nothing, TODAY)
                        .grounds())
                .containsExactly(DELIVERY_INCOMPLETE);
    }

    private static LetterAddressee mailTo(String address) {
        return new LetterAddressee(RecipientKind.EMPLOYER, DeliveryChannel.EMAIL, address);
    }

    private List<Ground> delivered(DeliveryState known, LocalDate issued, LocalDate day) {
        return policy.decideDelivery(
                        known,
                        issued,
                        new RecordDelivery(DeliveryChannel.POST, DeliveryState.DELIVERED, day, ""),
                        TODAY)
                .grounds();
    }

    private List<Ground> decide(EnrolmentState state, String facts, LocalDate found, LetterAddressee... recipients) {
        return policy.decide(new ViolationFacts(state, facts, found, TODAY, List.of(recipients)))
                .grounds();
    }
}
