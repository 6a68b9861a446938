package kz.bilik.organisation.policy;

import static kz.bilik.organisation.policy.EmploymentRefusal.ALREADY_EMPLOYED_HERE;
import static kz.bilik.organisation.policy.EmploymentRefusal.BIRTH_DATE_MISSING;
import static kz.bilik.organisation.policy.EmploymentRefusal.CATEGORY_DATES_WRONG;
import static kz.bilik.organisation.policy.EmploymentRefusal.CONFIRMATION_WITHOUT_REASON;
import static kz.bilik.organisation.policy.EmploymentRefusal.EMPLOYED_FROM_IN_FUTURE;
import static kz.bilik.organisation.policy.EmploymentRefusal.EMPLOYED_FROM_MISSING;
import static kz.bilik.organisation.policy.EmploymentRefusal.EMPLOYEE_NAME_MISSING;
import static kz.bilik.organisation.policy.EmploymentRefusal.EMPLOYMENT_ENDS_BEFORE_IT_BEGINS;
import static kz.bilik.organisation.policy.EmploymentRefusal.EXPERIENCE_OUT_OF_RANGE;
import static kz.bilik.organisation.policy.EmploymentRefusal.IDENTITY_NOT_EXPLAINED;
import static kz.bilik.organisation.policy.EmploymentRefusal.POSITION_MISSING;
import static kz.bilik.organisation.policy.EmploymentRefusal.SEX_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import kz.bilik.organisation.EmploymentEntry;
import kz.bilik.organisation.IdentityFlag;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.PersonName;

/**
 * Whether somebody's work at a preschool may be recorded.
 *
 * <p>Paragraph 9: who applies is known by the individual number. A number that fails its check blocks, unless the administrator has admitted it;
 * a name, birth date or sex that does not agree with it warns, and asks why.
 */
@Paragraph("9")
public final class EmploymentPolicy {

    private static final int MOST_YEARS = 70;

    public Ruling decide(EmploymentFacts facts) {
        var entry = facts.entry();
        var grounds = new ArrayList<Ground>();
        if (!facts.admitted()) {
            Iin.parse(entry.iin() == null ? "" : entry.iin()).refusal().ifPresent(grounds::add);
        }
        if (isBlank(entry.surname()) || isBlank(entry.name())) {
            grounds.add(EMPLOYEE_NAME_MISSING);
        }
        if (entry.birthDate() == null) {
            grounds.add(BIRTH_DATE_MISSING);
        }
        if (entry.sex() == null) {
            grounds.add(SEX_MISSING);
        }
        grounds.addAll(change(facts).grounds());
        if (facts.employedHere()) {
            grounds.add(ALREADY_EMPLOYED_HERE);
        }
        if (!flags(facts).isEmpty() && isBlank(entry.identityNote())) {
            grounds.add(IDENTITY_NOT_EXPLAINED);
        }
        return new Ruling(grounds);
    }

    /** What may be changed later: everything about the work, nothing about who the person is. */
    public Ruling change(EmploymentFacts facts) {
        var entry = facts.entry();
        var grounds = new ArrayList<Ground>();
        if (isBlank(entry.position())) {
            grounds.add(POSITION_MISSING);
        }
        if (entry.from() == null) {
            grounds.add(EMPLOYED_FROM_MISSING);
        } else if (entry.from().isAfter(facts.today())) {
            grounds.add(EMPLOYED_FROM_IN_FUTURE);
        }
        if (areCategoryDatesWrong(entry, facts.today())) {
            grounds.add(CATEGORY_DATES_WRONG);
        }
        if (entry.experience() != null && (entry.experience() < 0 || entry.experience() > MOST_YEARS)) {
            grounds.add(EXPERIENCE_OUT_OF_RANGE);
        }
        return new Ruling(grounds);
    }

    public Ruling end(LocalDate from, LocalDate to) {
        return to == null || to.isBefore(from) ? Ruling.refused(EMPLOYMENT_ENDS_BEFORE_IT_BEGINS) : Ruling.allowed();
    }

    /** Of the administrator, who has seen the papers. */
    public Ruling confirm(String reason) {
        return isBlank(reason) ? Ruling.refused(CONFIRMATION_WITHOUT_REASON) : Ruling.allowed();
    }

    /** What does not agree with the number. A name is compared without case and special letters: another spelling is no other name. */
    public Set<IdentityFlag> flags(EmploymentFacts facts) {
        var entry = facts.entry();
        var flags = EnumSet.noneOf(IdentityFlag.class);
        if (facts.knownBirthDate() != null
                && entry.birthDate() != null
                && !entry.birthDate().equals(facts.knownBirthDate())) {
            flags.add(IdentityFlag.BIRTH_DATE_DIFFERS);
        }
        if (facts.knownSex() != null && entry.sex() != null && entry.sex() != facts.knownSex()) {
            flags.add(IdentityFlag.SEX_DIFFERS);
        }
        if (facts.knownName() != null
                && !isBlank(entry.surname())
                && !isBlank(entry.name())
                && !KazakhFold.fold(facts.knownName().full())
                        .equals(KazakhFold.fold(
                                new PersonName(entry.surname(), entry.name(), entry.patronymic()).full()))) {
            flags.add(IdentityFlag.NAME_DIFFERS);
        }
        return flags;
    }

    private static boolean areCategoryDatesWrong(EmploymentEntry entry, LocalDate today) {
        var given = entry.categoryOn();
        var until = entry.categoryUntil();
        return given != null && given.isAfter(today) || given != null && until != null && until.isBefore(given);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
