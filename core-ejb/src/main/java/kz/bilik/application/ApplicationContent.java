package kz.bilik.application;

import java.time.LocalDate;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.programme.Funding;

/**
 * What the applicant fills in (DOC-01, DOC-02); while it is a draft, anything may be missing.
 *
 * @param programmeCode of an approved programme
 * @param studyYear year in which the course is wanted
 * @param experienceTotal full years
 * @param experienceTeaching full years of pedagogical work
 * @param lastTopic topic of the course attended last; the four last… are all given or none
 * @param pedagogues of the preschool, for the form of heads
 * @param actingName who acts for the head during the course, for the form of heads
 */
public record ApplicationContent(
        String programmeCode,
        Funding funding,
        TeachingLanguage language,
        Integer studyYear,
        Integer quarter,
        String phone,
        String email,
        String education,
        Integer experienceTotal,
        Integer experienceTeaching,
        QualificationCategory category,
        LocalDate categoryOn,
        String lastTopic,
        Integer lastHours,
        String lastCertificate,
        LocalDate lastCourseOn,
        Integer pedagogues,
        String actingName,
        String actingPost,
        boolean consent) {

    public ApplicationContent {
        phone = stripped(phone);
        email = stripped(email);
        education = stripped(education);
        lastTopic = stripped(lastTopic);
        lastCertificate = stripped(lastCertificate);
        actingName = stripped(actingName);
        actingPost = stripped(actingPost);
        programmeCode = stripped(programmeCode);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
