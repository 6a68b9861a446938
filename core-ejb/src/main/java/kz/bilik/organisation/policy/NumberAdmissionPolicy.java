package kz.bilik.organisation.policy;

import static kz.bilik.organisation.policy.NumberAdmissionRefusal.ADMISSION_WITHOUT_REASON;
import static kz.bilik.organisation.policy.NumberAdmissionRefusal.BIRTH_AND_SEX_MISSING;
import static kz.bilik.organisation.policy.NumberAdmissionRefusal.NUMBER_FITS;
import static kz.bilik.organisation.policy.NumberAdmissionRefusal.NUMBER_IS_OF_AN_ORGANISATION;
import static kz.bilik.organisation.policy.NumberAdmissionRefusal.NUMBER_KNOWN;
import static kz.bilik.organisation.policy.NumberAdmissionRefusal.NUMBER_NOT_TWELVE_DIGITS;

import java.util.ArrayList;
import kz.bilik.organisation.AdmitNumber;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.IinRefusal;

/**
 * Whether the administrator may admit a number that fails the check.
 *
 * <p>Paragraph 9 with: only with a reason, only for a person, and only where the check would refuse it.
 */
@Paragraph("9")
public final class NumberAdmissionPolicy {

    /** @param known whether a person has this number already */
    public Ruling decide(AdmitNumber command, boolean known) {
        var grounds = new ArrayList<Ground>();
        var reading = Iin.parse(command.digits());
        if (reading.isValid()) {
            grounds.add(NUMBER_FITS);
        }
        reading.refusal().ifPresent(refusal -> {
            if (refusal == IinRefusal.IIN_LENGTH) {
                grounds.add(NUMBER_NOT_TWELVE_DIGITS);
            }
            if (refusal == IinRefusal.IIN_IS_BIN) {
                grounds.add(NUMBER_IS_OF_AN_ORGANISATION);
            }
        });
        if (known) {
            grounds.add(NUMBER_KNOWN);
        }
        if (command.birthDate() == null || command.sex() == null) {
            grounds.add(BIRTH_AND_SEX_MISSING);
        }
        if (command.reason() == null || command.reason().isBlank()) {
            grounds.add(ADMISSION_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }
}
