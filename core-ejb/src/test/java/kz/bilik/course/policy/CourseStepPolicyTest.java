package kz.bilik.course.policy;

import static kz.bilik.course.policy.CourseRefusal.END_BEFORE_START;
import static kz.bilik.course.policy.CourseStepRefusal.COURSE_LINE_NOT_AGREED;
import static kz.bilik.course.policy.CourseStepRefusal.COURSE_LINE_TAKEN;
import static kz.bilik.course.policy.CourseStepRefusal.COURSE_NOBODY_ADMITTED;
import static kz.bilik.course.policy.CourseStepRefusal.COURSE_POSTPONED_TO_ANOTHER_YEAR;
import static kz.bilik.course.policy.CourseStepRefusal.COURSE_POSTPONED_TO_EARLIER;
import static kz.bilik.course.policy.CourseStepRefusal.COURSE_POSTPONED_WITHOUT_DATES;
import static kz.bilik.course.policy.CourseStepRefusal.COURSE_PROGRAMME_NOT_APPROVED;
import static kz.bilik.course.policy.CourseStepRefusal.COURSE_STOPPED_WITHOUT_REASON;
import static kz.bilik.course.policy.CourseStepRefusal.COURSE_TIMETABLE_NOT_PUBLISHED;
import static kz.bilik.course.policy.CourseStepRefusal.COURSE_WITHOUT_LEAD;
import static kz.bilik.course.policy.CourseStepRefusal.COURSE_WITHOUT_LINE;
import static kz.bilik.course.policy.CourseWarning.COURSE_LIST_TERM_CANNOT_BE_MET;
import static kz.bilik.course.policy.CourseWarning.LEAD_WITHOUT_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class CourseStepPolicyTest {

    private static final LocalDate START = LocalDate.of(2027, 4, 30);

    private final CourseStepPolicy policy = new CourseStepPolicy();

    @Test
    @Paragraph({"14", "16"})
    void a_course_is_planned_once_from_an_agreed_line_of_an_approved_programme() {
        assertThat(policy.plan(ready().build()).isAllowed()).isTrue();
        assertThat(policy.plan(ready().taken().build()).grounds()).containsExactly(COURSE_LINE_TAKEN);
        assertThat(policy.plan(ready().notAgreed().build()).grounds()).containsExactly(COURSE_LINE_NOT_AGREED);
        assertThat(policy.plan(ready().programmeInWork().build()).grounds())
                .containsExactly(COURSE_PROGRAMME_NOT_APPROVED);
    }

    @Test
    @Paragraph({"14", "16", "20"})
    void it_is_scheduled_with_agreement_programme_and_somebody_who_leads_it() {
        assertThat(policy.schedule(ready().build()).isAllowed()).isTrue();
        assertThat(policy.schedule(
                                ready().notAgreed().programmeInWork().ledBy(0).build())
                        .grounds())
                .containsExactly(COURSE_LINE_NOT_AGREED, COURSE_PROGRAMME_NOT_APPROVED, COURSE_WITHOUT_LEAD);
        assertThat(policy.schedule(ready().against(LeadTrainerRefusal.LEAD_UNIVERSITY_MISSING)
                                .build())
                        .grounds())
                .containsExactly(LeadTrainerRefusal.LEAD_UNIVERSITY_MISSING);
    }

    @Test
    @Paragraph("16")
    void lists_are_made_within_the_quotas_of_a_line() {
        assertThat(policy.openLists(ready().build()).isAllowed()).isTrue();
        assertThat(policy.openLists(ready().withoutLine().build()).grounds()).containsExactly(COURSE_WITHOUT_LINE);
    }

    @Test
    @Paragraph({"14", "16", "20"})
    void nobody_is_admitted_to_a_budget_course_whose_line_is_not_agreed_or_whose_timetable_is_not_published() {
        assertThat(policy.openAdmission(ready().build()).isAllowed()).isTrue();
        assertThat(policy.openAdmission(
                                ready().notAgreed().unpublished().ledBy(0).build())
                        .grounds())
                .containsExactly(COURSE_LINE_NOT_AGREED, COURSE_WITHOUT_LEAD, COURSE_TIMETABLE_NOT_PUBLISHED);
    }

    @Test
    @Paragraph({"16", "17"})
    void it_begins_with_one_who_is_admitted_and_not_without() {
        assertThat(policy.begin(ready().admitted(1).build()).isAllowed()).isTrue();
        assertThat(policy.begin(ready().admitted(0).unpublished().build()).grounds())
                .containsExactly(COURSE_TIMETABLE_NOT_PUBLISHED, COURSE_NOBODY_ADMITTED);
    }

    @Test
    @Paragraph("16")
    void it_is_cancelled_with_a_reason() {
        assertThat(policy.cancel(ready().because("топ жиналмады").build()).isAllowed())
                .isTrue();
        assertThat(policy.cancel(ready().because(" ").build()).grounds())
                .containsExactly(COURSE_STOPPED_WITHOUT_REASON);
    }

    @Test
    @Paragraph({"14", "16", "22"})
    void it_is_postponed_with_a_reason_to_later_days_of_the_same_year() {
        var next = START.plusDays(1);

        assertThat(policy.postpone(ready().because("карантин").to(next, next).build())
                        .isAllowed())
                .isTrue();
        assertThat(policy.postpone(ready().to(next, next).build()).grounds())
                .containsExactly(COURSE_STOPPED_WITHOUT_REASON);
        assertThat(policy.postpone(ready().because("карантин").build()).grounds())
                .containsExactly(COURSE_POSTPONED_WITHOUT_DATES);
        assertThat(policy.postpone(ready().because("карантин").to(START, next).build())
                        .grounds())
                .containsExactly(COURSE_POSTPONED_TO_EARLIER);
        assertThat(policy.postpone(ready().because("карантин").to(next, START).build())
                        .grounds())
                .containsExactly(END_BEFORE_START);
        var newYear = LocalDate.of(2028, 1, 3);
        assertThat(policy.postpone(
                                ready().because("карантин").to(newYear, newYear).build())
                        .grounds())
                .containsExactly(COURSE_POSTPONED_TO_ANOTHER_YEAR);
    }

    @Test
    @Paragraph("13")
    void scenario_26_the_term_of_the_list_is_two_months_and_cannot_be_met_the_day_after() {
        var due = LocalDate.of(2027, 2, 28);

        assertThat(START.minusMonths(2)).isEqualTo(due);
        assertThat(LocalDate.of(2028, 4, 30).minusMonths(2)).isEqualTo("2028-02-29");
        assertThat(policy.warn(ready().due(due, due).build()).isAllowed()).isTrue();
        assertThat(policy.warn(ready().due(due, due.plusDays(1)).build()).grounds())
                .containsExactly(COURSE_LIST_TERM_CANNOT_BE_MET);
    }

    @Test
    @Paragraph("2(8)")
    void a_lead_trainer_without_the_document_of_a_certified_trainer_is_only_warned_of() {
        assertThat(LEAD_WITHOUT_CERTIFICATE.paragraph()).isEqualTo("2(8)");
        assertThat(policy.schedule(ready().build()).grounds()).doesNotContain(LEAD_WITHOUT_CERTIFICATE);
    }

    private static StepFixture ready() {
        return new StepFixture();
    }

    /** A budget course with everything but listeners. */
    private static final class StepFixture {

        private boolean fromLine = true;
        private boolean agreed = true;
        private boolean taken;
        private boolean approved = true;
        private int leads = 1;
        private List<Ground> against = List.of();
        private boolean published = true;
        private long admitted;
        private LocalDate newStart;
        private LocalDate newEnd;
        private LocalDate listDue = LocalDate.of(2027, 2, 28);
        private LocalDate today = LocalDate.of(2026, 12, 1);
        private String reason;

        StepFixture withoutLine() {
            fromLine = false;
            return this;
        }

        StepFixture notAgreed() {
            agreed = false;
            return this;
        }

        StepFixture taken() {
            taken = true;
            return this;
        }

        StepFixture programmeInWork() {
            approved = false;
            return this;
        }

        StepFixture ledBy(int number) {
            leads = number;
            return this;
        }

        StepFixture against(Ground ground) {
            against = List.of(ground);
            return this;
        }

        StepFixture unpublished() {
            published = false;
            return this;
        }

        StepFixture admitted(long number) {
            admitted = number;
            return this;
        }

        StepFixture to(LocalDate from, LocalDate until) {
            newStart = from;
            newEnd = until;
            return this;
        }

        StepFixture due(LocalDate day, LocalDate now) {
            listDue = day;
            today = now;
            return this;
        }

        StepFixture because(String why) {
            reason = why;
            return this;
        }

        CourseStepFacts build() {
            return new CourseStepFacts(
                    fromLine, true, agreed, taken, approved, leads, against, published, admitted, START, newStart,
                    newEnd, listDue, today, reason);
        }
    }
}
