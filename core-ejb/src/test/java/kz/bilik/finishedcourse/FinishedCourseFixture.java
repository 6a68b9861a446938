package kz.bilik.finishedcourse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.bilik.organisation.SignatoryRole;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.shared.text.LocalText;

/** A lawful course of 72 hours with one listener who has passed; each method spoils or changes one thing. */
public final class FinishedCourseFixture {

    private String hours = "72";
    private List<String> moduleHours = List.of("18", "30", "24");
    private String start = "2026-02-02";
    private String end = "2026-02-13";
    private String testMax = "50";
    private String issuedOn = "2026-02-13";
    private FinishedCourse.Signatory signatory =
            new FinishedCourse.Signatory("Сәрсенбаев Нұрлан Тілеуұлы", SignatoryRole.DIRECTOR, null);

    public static FinishedCourseFixture aCourse() {
        return new FinishedCourseFixture();
    }

    public FinishedCourseFixture of(String academicHours, String... modules) {
        hours = academicHours;
        moduleHours = List.of(modules);
        return this;
    }

    public FinishedCourseFixture from(String first, String last) {
        start = first;
        end = last;
        return this;
    }

    public FinishedCourseFixture withHighestScore(String score) {
        testMax = score;
        return this;
    }

    public FinishedCourseFixture issuedOn(String day) {
        issuedOn = day;
        return this;
    }

    public FinishedCourseFixture signedByActingDirector() {
        signatory = new FinishedCourse.Signatory("Ахметова Айгүл Серікқызы", SignatoryRole.ACTING_DIRECTOR, null);
        return this;
    }

    public FinishedCourseFixture signedByActingDirector(String orderDate, String from, String to) {
        var order = new FinishedCourse.Order("15-ж", day(orderDate), day(from), day(to));
        signatory = new FinishedCourse.Signatory("Ахметова Айгүл Серікқызы", SignatoryRole.ACTING_DIRECTOR, order);
        return this;
    }

    public FinishedCourse file() {
        return new FinishedCourse(
                new FinishedCourse.Head(
                        "BEDI-072",
                        1,
                        new LocalText("Ойын арқылы оқыту", "Обучение через игру", "Learning through play"),
                        new BigDecimal(hours),
                        CourseForm.WITHOUT_LEAVE,
                        "kk",
                        day(start),
                        day(end),
                        Funding.REPUBLICAN_BUDGET,
                        new BigDecimal(testMax),
                        null),
                moduleHours.stream()
                        .map(module -> new FinishedCourse.Module(
                                new LocalText("Модуль", "Модуль", "Module"), new BigDecimal(module)))
                        .toList(),
                signatory,
                day(issuedOn),
                new FinishedCourse.Blanks("БЖ", 1001, 50),
                List.of(aListener("850315400124")));
    }

    public static FinishedCourse.Listener aListener(String iin) {
        return aListener(iin, "PEDAGOGUE", "60.5", "31", "90", "85", "77");
    }

    public static FinishedCourse.Listener aListener(
            String iin, String position, String attended, String score, String... grades) {
        return named(iin, "Әлімқұлова", "Құндыз", position, attended, score, grades);
    }

    public static FinishedCourse.Listener named(
            String iin, String surname, String name, String position, String attended, String score, String... grades) {
        return new FinishedCourse.Listener(
                1,
                iin,
                surname,
                name,
                "Һайдарқызы",
                "«Балбөбек» бөбекжай-бақшасы",
                position,
                null,
                new FinishedCourse.Agreement("12", day("2026-01-30")),
                number(attended),
                number(score),
                Arrays.stream(grades).map(FinishedCourseFixture::number).toList());
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
