package kz.bilik.application.policy;

import static kz.bilik.application.policy.SubmissionRefusal.ACTING_HEAD_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.ADDRESSEE_UNKNOWN;
import static kz.bilik.application.policy.SubmissionRefusal.CATEGORY_DAY_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.CATEGORY_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.CONSENT_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.DUPLICATE_APPLICATION;
import static kz.bilik.application.policy.SubmissionRefusal.EDUCATION_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.EMAIL_MALFORMED;
import static kz.bilik.application.policy.SubmissionRefusal.EXPERIENCE_CONTRADICTORY;
import static kz.bilik.application.policy.SubmissionRefusal.EXPERIENCE_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.FUNDING_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.GROUP_NOT_OF_PROGRAMME;
import static kz.bilik.application.policy.SubmissionRefusal.LANGUAGE_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.LAST_COURSE_INCOMPLETE;
import static kz.bilik.application.policy.SubmissionRefusal.LAST_COURSE_IN_FUTURE;
import static kz.bilik.application.policy.SubmissionRefusal.NOT_EMPLOYED;
import static kz.bilik.application.policy.SubmissionRefusal.PEDAGOGUES_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.PERIOD_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.PERIOD_NOT_OPEN;
import static kz.bilik.application.policy.SubmissionRefusal.PHONE_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.POSITION_NOT_COVERED;
import static kz.bilik.application.policy.SubmissionRefusal.PROGRAMME_MISSING;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bilik.application.AnnexForm;
import kz.bilik.application.ApplicationContent;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.programme.Funding;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether an application may be handed in.
 *
 * <p>Paragraph 1: budget-funded courses are for heads, methodologists and pedagogues. Paragraph 9 with DOC-01/02: everything that the form asks for is
 * there, and the applicant has no other active application for the programme in the calendar year. Paragraph 11: a head's application
 * needs the department that decides it. Whether the preschool is private or state is not among the facts.
 */
@Paragraph({"1", "9", "11"})
public final class SubmissionPolicy {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final int MOST_YEARS = 70;
    private static final int MOST_PEDAGOGUES = 2000;
    private static final int MOST_HOURS = 2000;

    public Ruling decide(SubmissionFacts facts) {
        var grounds = new ArrayList<Ground>();
        var content = facts.content();
        if (facts.group() == null && content.funding() != Funding.EXTRA_BUDGET) {
            grounds.add(POSITION_NOT_COVERED);
        }
        if (!facts.employed()) {
            grounds.add(NOT_EMPLOYED);
        }
        if (!facts.addresseeKnown()) {
            grounds.add(ADDRESSEE_UNKNOWN);
        }
        course(facts, grounds);
        person(facts, grounds);
        if (facts.form() == AnnexForm.ANNEX_2) {
            head(content, grounds);
        }
        if (!content.consent()) {
            grounds.add(CONSENT_MISSING);
        }
        if (facts.duplicate()) {
            grounds.add(DUPLICATE_APPLICATION);
        }
        return new Ruling(grounds);
    }

    private static void course(SubmissionFacts facts, List<Ground> grounds) {
        var content = facts.content();
        if (facts.programme() == null) {
            grounds.add(PROGRAMME_MISSING);
        } else if (facts.group() != null && !facts.programme().targetGroups().contains(facts.group())) {
            grounds.add(GROUP_NOT_OF_PROGRAMME);
        }
        if (content.funding() == null) {
            grounds.add(FUNDING_MISSING);
        }
        if (content.language() == null) {
            grounds.add(LANGUAGE_MISSING);
        }
        if (content.studyYear() == null || content.quarter() == null) {
            grounds.add(PERIOD_MISSING);
        } else if (isPeriodClosed(facts)) {
            grounds.add(PERIOD_NOT_OPEN);
        }
    }

    /** Courses of this year and the next are applied for, and no quarter that is over. */
    private static boolean isPeriodClosed(SubmissionFacts facts) {
        var year = facts.content().studyYear();
        var quarter = facts.content().quarter();
        var now = facts.today();
        var thisQuarter = (now.getMonthValue() + 2) / 3;
        return quarter < 1
                || quarter > 4
                || year < now.getYear()
                || year > now.getYear() + 1
                || year == now.getYear() && quarter < thisQuarter;
    }

    private static void person(SubmissionFacts facts, List<Ground> grounds) {
        var content = facts.content();
        if (content.phone() == null) {
            grounds.add(PHONE_MISSING);
        }
        if (content.email() != null && !EMAIL.matcher(content.email()).matches()) {
            grounds.add(EMAIL_MALFORMED);
        }
        if (content.education() == null) {
            grounds.add(EDUCATION_MISSING);
        }
        if (content.experienceTotal() == null || content.experienceTeaching() == null) {
            grounds.add(EXPERIENCE_MISSING);
        } else if (content.experienceTeaching() < 0
                || content.experienceTeaching() > content.experienceTotal()
                || content.experienceTotal() > MOST_YEARS) {
            grounds.add(EXPERIENCE_CONTRADICTORY);
        }
        if (content.category() == null) {
            grounds.add(CATEGORY_MISSING);
        } else if (content.category() != QualificationCategory.NONE
                && (content.categoryOn() == null || content.categoryOn().isAfter(facts.today()))) {
            grounds.add(CATEGORY_DAY_MISSING);
        }
        lastCourse(facts, grounds);
    }

    private static void lastCourse(SubmissionFacts facts, List<Ground> grounds) {
        var content = facts.content();
        var given = Stream.of(
                        content.lastTopic(), content.lastHours(), content.lastCertificate(), content.lastCourseOn())
                .filter(Objects::nonNull)
                .count();
        if (given != 0 && given != 4
                || content.lastHours() != null && (content.lastHours() < 1 || content.lastHours() > MOST_HOURS)) {
            grounds.add(LAST_COURSE_INCOMPLETE);
        }
        if (content.lastCourseOn() != null && content.lastCourseOn().isAfter(facts.today())) {
            grounds.add(LAST_COURSE_IN_FUTURE);
        }
    }

    private static void head(ApplicationContent content, List<Ground> grounds) {
        if (content.pedagogues() == null || content.pedagogues() < 0 || content.pedagogues() > MOST_PEDAGOGUES) {
            grounds.add(PEDAGOGUES_MISSING);
        }
        if (content.actingName() == null || content.actingPost() == null) {
            grounds.add(ACTING_HEAD_MISSING);
        }
    }
}
