package kz.bilik.application.policy;

import java.time.LocalDate;
import kz.bilik.application.ApplicationState;
import kz.bilik.shared.regulation.Paragraph;

/**
 * Whether an application goes over into the next year.
 *
 * <p>Paragraph 9: an application is for one calendar year. After its 31 December whatever has no place in a plan goes over, and so does a place in a plan
 * after the 31 December of the year for which it was planned, when no list made use of it.
 */
@Paragraph("9")
public final class CarryOverPolicy {

    /**
     * Whether it goes over.
     *
     * @param year calendar year of the application
     * @param studyYear year in which the course is wanted
     */
    public boolean isDue(ApplicationState state, int year, int studyYear, LocalDate today) {
        return switch (state) {
            case SUBMITTED, ACCEPTED -> year < today.getYear();
            case PLANNED -> Math.max(year, studyYear) < today.getYear();
            default -> false;
        };
    }
}
