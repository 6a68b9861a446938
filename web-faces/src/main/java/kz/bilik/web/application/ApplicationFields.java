package kz.bilik.web.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kz.bilik.application.ApplicationContent;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.programme.Funding;

/**
 * The form of an application as it is typed: texts by field. What is no number, day or choice counts as not filled in, and the list of what is missing
 * says so.
 */
final class ApplicationFields {

    private ApplicationFields() {}

    static ApplicationContent content(Map<String, ?> typed) {
        return new ApplicationContent(
                text(typed, "programme"),
                choice(typed, "funding", Funding.values()),
                choice(typed, "language", TeachingLanguage.values()),
                number(typed, "studyYear"),
                number(typed, "quarter"),
                text(typed, "phone"),
                text(typed, "email"),
                text(typed, "education"),
                number(typed, "experienceTotal"),
                number(typed, "experienceTeaching"),
                choice(typed, "category", QualificationCategory.values()),
                day(typed, "categoryOn"),
                text(typed, "lastTopic"),
                number(typed, "lastHours"),
                text(typed, "lastCertificate"),
                day(typed, "lastCourseOn"),
                number(typed, "pedagogues"),
                text(typed, "actingName"),
                text(typed, "actingPost"),
                Boolean.parseBoolean(text(typed, "consent")));
    }

    static Map<String, Object> typed(ApplicationContent content) {
        var typed = new HashMap<String, Object>();
        put(typed, "programme", content.programmeCode());
        put(typed, "funding", content.funding());
        put(typed, "language", content.language());
        put(typed, "studyYear", content.studyYear());
        put(typed, "quarter", content.quarter());
        put(typed, "phone", content.phone());
        put(typed, "email", content.email());
        put(typed, "education", content.education());
        put(typed, "experienceTotal", content.experienceTotal());
        put(typed, "experienceTeaching", content.experienceTeaching());
        put(typed, "category", content.category());
        put(typed, "categoryOn", content.categoryOn());
        put(typed, "lastTopic", content.lastTopic());
        put(typed, "lastHours", content.lastHours());
        put(typed, "lastCertificate", content.lastCertificate());
        put(typed, "lastCourseOn", content.lastCourseOn());
        put(typed, "pedagogues", content.pedagogues());
        put(typed, "actingName", content.actingName());
        put(typed, "actingPost", content.actingPost());
        typed.put("consent", content.consent());
        return typed;
    }

    private static void put(Map<String, Object> typed, String field, Object value) {
        typed.put(field, Objects.toString(value, ""));
    }

    private static String text(Map<String, ?> typed, String field) {
        return Objects.toString(typed.get(field), "").strip();
    }

    private static Integer number(Map<String, ?> typed, String field) {
        var text = text(typed, field);
        return text.matches("\\d{1,5}") ? Integer.valueOf(text) : null;
    }

    private static LocalDate day(Map<String, ?> typed, String field) {
        try {
            return text(typed, field).isEmpty() ? null : LocalDate.parse(text(typed, field));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static <E extends Enum<E>> E choice(Map<String, ?> typed, String field, E[] among) {
        return Arrays.stream(among)
                .filter(one -> one.name().equals(text(typed, field)))
                .findFirst()
                .orElse(null);
    }
}
