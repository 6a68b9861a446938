package kz.bilik.referral;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.file.Upload;
import kz.bilik.organisation.PersonId;

/**
 * An order on paper to be recorded.
 *
 * @param scan null when none was chosen
 * @param reason why a head is sent by the own preschool; asked only then
 */
public record RecordReferral(String number, LocalDate date, List<PersonId> people, Upload scan, String reason) {

    public RecordReferral {
        people = List.copyOf(people);
    }
}
