package kz.bilik.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.bilik.application.ApplicationState;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.shared.regulation.Ground;

/**
 * One person against the guards of an admission: what is there, what is missing by name, what is only marked.
 *
 * @param letter number of the letter; null without one
 * @param referral number of the order that sends the person; null without one
 * @param lineId of the order that is looked at; null when the person is not in it
 * @param enrolment of a candidate or listener; null before
 * @param agreement number of the prepared agreement; null before the signature
 * @param agreementId of it
 * @param price tenge, as printed; null where a budget pays
 */
public record GuardRow(
        PersonId person,
        String name,
        String workplace,
        PositionGroup position,
        Long applicationId,
        ApplicationState application,
        boolean listed,
        String letter,
        LocalDate letterDate,
        String administration,
        String referral,
        LocalDate referralDate,
        boolean identityCopy,
        List<Ground> missing,
        List<Ground> marked,
        Long lineId,
        EnrolmentId enrolment,
        EnrolmentState state,
        Long agreementId,
        String agreement,
        String price) {

    public GuardRow {
        missing = List.copyOf(missing);
        marked = List.copyOf(marked);
    }

    /** Whether nothing bars the person from being put into the order. */
    public boolean isReady() {
        return missing.isEmpty();
    }

    public boolean isInOrder() {
        return lineId != null;
    }

    /** Whether one of these grounds stands against the person; for the cells of the matrix. */
    public boolean lacks(Set<? extends Ground> grounds) {
        return missing.stream().anyMatch(grounds::contains);
    }
}
