package kz.bilik.referral;

import java.time.LocalDate;
import java.util.List;

/**
 * An order that sends pedagogues, for those who may see it.
 *
 * @param issuer name of the organisation as printed
 * @param people names as in the order
 * @param flagReason why a head was sent by the own preschool; null when nobody was
 * @param fileToken address of the scan
 * @param own whether the caller's organisation issued it
 * @param used whether an admission order rests on it
 * @param withdrawnReason null while it stands
 */
public record ReferralRow(
        ReferralOrderId id,
        IssuerType issuerType,
        String issuer,
        String number,
        LocalDate date,
        List<String> people,
        String flagReason,
        String fileToken,
        boolean own,
        boolean used,
        String withdrawnReason) {

    public ReferralRow {
        people = List.copyOf(people);
    }

    public boolean isWithdrawable() {
        return own && !used && withdrawnReason == null;
    }
}
