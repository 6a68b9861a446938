package kz.bilik.referral;

/** Identity of an order that sends pedagogues to a course. */
public record ReferralOrderId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
