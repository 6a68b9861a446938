package kz.bilik.expulsion.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.expulsion.DeliveryChannel;
import kz.bilik.expulsion.DeliveryState;
import kz.bilik.expulsion.LetterAddressee;
import kz.bilik.expulsion.RecordDelivery;
import kz.bilik.notification.policy.AddressPolicy;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a violation of the agreement can be recorded, judged and told.
 *
 * <p>Paragraph 23: the institute informs the employer and (or) the education body, so at least one of them is told; both are by default.
 */
@Paragraph("23")
public final class ViolationPolicy {

    private static final Set<EnrolmentState> BOUND = EnumSet.of(
            EnrolmentState.ADMITTED,
            EnrolmentState.STUDYING,
            EnrolmentState.RESUMED,
            EnrolmentState.READY_FOR_ASSESSMENT,
            EnrolmentState.NOT_ASSESSED,
            EnrolmentState.INTERRUPTED,
            EnrolmentState.ABSENT,
            EnrolmentState.FAILED,
            EnrolmentState.REASSESSMENT_GRANTED,
            EnrolmentState.EXPULSION_CASE);

    private final AddressPolicy addresses = new AddressPolicy();

    public Ruling decide(ViolationFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!BOUND.contains(facts.state())) {
            grounds.add(ViolationRefusal.LISTENER_NOT_BOUND);
        }
        if (facts.facts() == null || facts.facts().isBlank()) {
            grounds.add(ViolationRefusal.FACTS_MISSING);
        }
        if (facts.foundOn() == null || facts.foundOn().isAfter(facts.today())) {
            grounds.add(ViolationRefusal.FOUND_DAY_UNFIT);
        }
        if (facts.recipients().isEmpty()) {
            grounds.add(ViolationRefusal.NOBODY_TOLD);
        }
        if (facts.recipients().stream().anyMatch(this::isUnreachable)) {
            grounds.add(ViolationRefusal.RECIPIENT_UNREACHABLE);
        }
        return new Ruling(grounds);
    }

    private boolean isUnreachable(LetterAddressee recipient) {
        return recipient.channel() == null
                || recipient.channel() == DeliveryChannel.EMAIL
                        && (recipient.email() == null
                                || addresses.decide(recipient.email().strip()).isRefused());
    }

    /** A violation that turns out to be none. */
    public Ruling decideDismissal(String reason) {
        return reason == null || reason.isBlank()
                ? Ruling.refused(ViolationRefusal.DISMISSAL_REASON_MISSING)
                : Ruling.allowed();
    }

    /**
     * What became of a notice, as a person records it.
     *
     * @param issuedOn null while the notice has no number
     */
    public Ruling decideDelivery(DeliveryState known, LocalDate issuedOn, RecordDelivery delivery, LocalDate today) {
        var grounds = new ArrayList<Ground>();
        var day = delivery.day();
        if (delivery.channel() == null
                || delivery.channel() == DeliveryChannel.EMAIL
                || delivery.state() == null
                || delivery.state() == DeliveryState.PREPARED) {
            grounds.add(ViolationRefusal.DELIVERY_INCOMPLETE);
        }
        if (issuedOn == null) {
            grounds.add(ViolationRefusal.LETTER_NOT_ISSUED);
        } else if (day == null || day.isBefore(issuedOn) || day.isAfter(today)) {
            grounds.add(ViolationRefusal.DELIVERY_DAY_UNFIT);
        }
        if (known == DeliveryState.DELIVERED) {
            grounds.add(ViolationRefusal.DELIVERY_ALREADY_KNOWN);
        }
        return new Ruling(grounds);
    }
}
