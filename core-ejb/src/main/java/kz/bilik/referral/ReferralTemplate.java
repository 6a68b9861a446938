package kz.bilik.referral;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.organisation.PersonId;

/**
 * An order to be printed, signed by hand and brought back as a scan (DOC-25); number, day and signer may be left to be written in.
 *
 * @param people whom it sends
 */
public record ReferralTemplate(
        String number, LocalDate date, String signerPost, String signerName, List<PersonId> people) {

    public ReferralTemplate {
        people = List.copyOf(people);
    }
}
