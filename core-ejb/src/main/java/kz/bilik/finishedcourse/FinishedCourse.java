package kz.bilik.finishedcourse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.bilik.organisation.SignatoryRole;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.shared.text.LocalText;

/** A finished course as its file tells it: readable, but not yet judged. */
public record FinishedCourse(
        Head course,
        List<Module> modules,
        Signatory signatory,
        LocalDate issuedOn,
        Blanks blanks,
        List<Listener> listeners) {

    public FinishedCourse {
        modules = List.copyOf(modules);
        listeners = List.copyOf(listeners);
    }

    /**
     * @param hours as stated: whether it is a whole number of hours is for the Rules
     * @param testMax highest score of the final test
     * @param assessor the assessing organisation of a long-term course; null when not stated
     */
    public record Head(
            String programme,
            int stream,
            LocalText topic,
            BigDecimal hours,
            CourseForm form,
            String language,
            LocalDate start,
            LocalDate end,
            Funding funding,
            BigDecimal testMax,
            String assessor) {}

    /** A module of the programme with its hours as stated. */
    public record Module(LocalText title, BigDecimal hours) {}

    /** @param order the order of an acting director; null without one */
    public record Signatory(String name, SignatoryRole role, Order order) {}

    /** An order under which someone acts for the director from a day to a day. */
    public record Order(String number, LocalDate date, LocalDate from, LocalDate to) {}

    /** The blanks that were bought for the course. */
    public record Blanks(String series, long first, int count) {

        public long last() {
            return first + count - 1;
        }
    }

    /**
     * A listener as stated. What is missing is null; whether that matters is for the Rules.
     *
     * @param row place in the file, from 1
     * @param region KATO code of the oblast or city
     * @param grades one per module, in their order, null where there is none
     */
    public record Listener(
            int row,
            String iin,
            String surname,
            String name,
            String patronymic,
            String workplace,
            String position,
            String region,
            Agreement agreement,
            BigDecimal attendedHours,
            BigDecimal testScore,
            List<BigDecimal> grades) {

        public Listener {
            grades = Collections.unmodifiableList(new ArrayList<>(grades));
        }
    }

    /** The training agreement of a listener; either part may be missing. */
    public record Agreement(String number, LocalDate date) {

        public boolean isComplete() {
            return number != null && !number.isBlank() && date != null;
        }
    }
}
