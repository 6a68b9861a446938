package kz.bilik.schedule.policy;

import static kz.bilik.schedule.policy.ScheduleActRefusal.LINE_HAS_COURSE;
import static kz.bilik.schedule.policy.ScheduleActRefusal.LINE_WITHDRAWN_WITHOUT_REASON;
import static kz.bilik.schedule.policy.ScheduleActRefusal.REFUSAL_WITHOUT_REMARK;
import static kz.bilik.schedule.policy.ScheduleActRefusal.SCHEDULE_AMENDED_WITHOUT_REASON;
import static kz.bilik.schedule.policy.ScheduleActRefusal.SCHEDULE_EMPTY;
import static kz.bilik.schedule.policy.ScheduleActRefusal.SCHEDULE_LINES_INCOMPLETE;
import static kz.bilik.schedule.policy.ScheduleActRefusal.SCHEDULE_LINES_STILL_REFUSED;
import static kz.bilik.schedule.policy.ScheduleActRefusal.SCHEDULE_NOT_IN_WORK;
import static kz.bilik.schedule.policy.ScheduleActRefusal.SCHEDULE_SIGNED;
import static kz.bilik.schedule.policy.ScheduleActRefusal.SCHEDULE_YEAR_EXISTS;
import static kz.bilik.schedule.policy.ScheduleActRefusal.SCHEDULE_YEAR_WRONG;
import static kz.bilik.schedule.policy.ScheduleLineRefusal.LINE_DATES_MISSING;
import static kz.bilik.schedule.policy.ScheduleLineRefusal.LINE_DISTANCE_NOT_OF_PROGRAMME;
import static kz.bilik.schedule.policy.ScheduleLineRefusal.LINE_ENDS_BEFORE_START;
import static kz.bilik.schedule.policy.ScheduleLineRefusal.LINE_LANGUAGE_NOT_OF_PROGRAMME;
import static kz.bilik.schedule.policy.ScheduleLineRefusal.LINE_OUTSIDE_YEAR;
import static kz.bilik.schedule.policy.ScheduleLineRefusal.LINE_PLACE_MISSING;
import static kz.bilik.schedule.policy.ScheduleLineRefusal.LINE_PLACE_TOO_LONG;
import static kz.bilik.schedule.policy.ScheduleLineRefusal.LINE_PROGRAMME_NOT_APPROVED;
import static kz.bilik.schedule.policy.ScheduleLineRefusal.LINE_QUOTA_MISSING;
import static kz.bilik.schedule.policy.ScheduleLineRefusal.LINE_QUOTA_NOT_POSITIVE;
import static kz.bilik.schedule.policy.ScheduleLineRefusal.LINE_STREAM_NOT_POSITIVE;
import static kz.bilik.schedule.policy.ScheduleLineRefusal.LINE_STREAM_TAKEN;
import static kz.bilik.schedule.policy.ScheduleLineRefusal.LINE_TRAINER_MISSING;
import static kz.bilik.schedule.policy.ScheduleLineRefusal.LINE_TRAINER_NOT_ACTIVE;
import static kz.bilik.schedule.policy.ScheduleLineWarning.LIST_TERM_CANNOT_BE_MET;
import static kz.bilik.schedule.policy.ScheduleLineWarning.QUOTA_ABOVE_PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.schedule.Approver;
import kz.bilik.schedule.LineDraft;
import kz.bilik.schedule.ScheduleState;
import kz.bilik.schedule.StageDates;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.staffing.StaffMemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchedulePoliciesTest {

    private static final String KOSTANAY = "390000000";
    private static final String ASTANA = "710000000";
    private static final LocalDate START = LocalDate.of(2027, 4, 30);
    private static final LocalDate END = LocalDate.of(2027, 5, 14);
    private static final StaffMemberId TRAINER = new StaffMemberId(7);

    private final RequiredApprovals required = new RequiredApprovals();
    private final LineChange change = new LineChange();
    private final ScheduleLinePolicy lines = new ScheduleLinePolicy();
    private final ScheduleActPolicy acts = new ScheduleActPolicy();

    @Test
    @Paragraph("14")
    void a_line_of_the_local_budget_needs_every_region_that_sends_listeners() {
        assertThat(required.of(Funding.LOCAL_BUDGET, List.of(KOSTANAY, "110000000")))
                .containsExactly(Approver.region("110000000"), Approver.region(KOSTANAY));
    }

    @Test
    @Paragraph("14")
    void a_line_of_the_republican_budget_needs_the_authorised_body_and_every_such_region() {
        assertThat(required.of(Funding.REPUBLICAN_BUDGET, List.of(KOSTANAY)))
                .containsExactly(Approver.authorisedBody(), Approver.region(KOSTANAY));
    }

    @Test
    @Paragraph("14")
    void a_line_of_extra_budgetary_money_needs_nobody() {
        assertThat(required.of(Funding.EXTRA_BUDGET, List.of(KOSTANAY, ASTANA))).isEmpty();
    }

    @Test
    @Paragraph("14")
    void scenario_28_a_line_with_places_for_astana_needs_the_agreement_of_astana() {
        assertThat(required.of(Funding.LOCAL_BUDGET, List.of(ASTANA))).containsExactly(Approver.region(ASTANA));
        assertThat(required.of(Funding.REPUBLICAN_BUDGET, List.of(ASTANA))).contains(Approver.region(ASTANA));
    }

    @Test
    @Paragraph("14")
    void days_hours_topic_places_and_funding_are_agreed_to_and_nothing_else() {
        var line = line().build();

        assertThat(change.resets(line, line)).isFalse();
        assertThat(change.resets(line, line().on(START.plusDays(1), END).build()))
                .isTrue();
        assertThat(change.resets(line, line().on(START, END.plusDays(1)).build()))
                .isTrue();
        assertThat(change.resets(line, line().programme(2).build())).isTrue();
        assertThat(change.resets(line, line().quota(Map.of(KOSTANAY, 26)).build()))
                .isTrue();
        assertThat(change.resets(
                        line, line().quota(Map.of(KOSTANAY, 25, ASTANA, 1)).build()))
                .isTrue();
        assertThat(change.resets(line, line().funding(Funding.LOCAL_BUDGET).build()))
                .isTrue();
        assertThat(change.resets(line, line().place("Қостанай қаласы").build())).isFalse();
        assertThat(change.resets(line, line().trainer(new StaffMemberId(8)).build()))
                .isFalse();
        assertThat(change.resets(
                        line,
                        line().stages(new StageDates(1, START, START), new StageDates(2, END, END))
                                .build()))
                .isTrue();
    }

    @Test
    @Paragraph({"14", "22"})
    void a_draft_may_lack_what_is_not_known_yet_but_says_nothing_wrong() {
        assertThat(lines.write(facts(line().on(null, null)
                                .place(null)
                                .trainer(null)
                                .quota(Map.of())
                                .build()))
                        .isAllowed())
                .isTrue();
        assertThat(lines.write(facts(line().on(START, START.minusDays(1)).build()))
                        .grounds())
                .containsExactly(LINE_ENDS_BEFORE_START);
        assertThat(lines.write(facts(line().on(START, START).build())).isAllowed())
                .isTrue();
        assertThat(lines.write(facts(line().on(LocalDate.of(2026, 12, 31), END).build()))
                        .grounds())
                .containsExactly(LINE_OUTSIDE_YEAR);
        assertThat(lines.write(facts(line().on(LocalDate.of(2027, 12, 20), LocalDate.of(2028, 1, 14))
                                .build()))
                        .isAllowed())
                .isTrue();
        assertThat(lines.write(facts(line().stream(0).build())).grounds()).containsExactly(LINE_STREAM_NOT_POSITIVE);
        assertThat(lines.write(facts(line().quota(Map.of(KOSTANAY, 0)).build())).grounds())
                .containsExactly(LINE_QUOTA_NOT_POSITIVE);
        assertThat(lines.write(facts(line().place("а".repeat(200)).build())).isAllowed())
                .isTrue();
        assertThat(lines.write(facts(line().place("а".repeat(201)).build())).grounds())
                .containsExactly(LINE_PLACE_TOO_LONG);
        assertThat(lines.write(new ScheduleLineFacts(
                                2027, line().build(), true, Set.of("kk"), true, true, true, null, START, false))
                        .grounds())
                .containsExactly(LINE_STREAM_TAKEN);
    }

    @Test
    @Paragraph({"4", "14", "16", "20"})
    void nobody_is_asked_about_a_line_that_is_not_complete() {
        assertThat(lines.complete(facts(line().build())).isAllowed()).isTrue();
        assertThat(lines.complete(facts(line().on(null, null)
                                .place(" ")
                                .trainer(null)
                                .quota(Map.of())
                                .build()))
                        .grounds())
                .containsExactly(LINE_DATES_MISSING, LINE_QUOTA_MISSING, LINE_PLACE_MISSING, LINE_TRAINER_MISSING);
        assertThat(lines.complete(new ScheduleLineFacts(
                                2027,
                                line().form(CourseForm.MIXED).build(),
                                false,
                                Set.of("ru"),
                                false,
                                false,
                                false,
                                null,
                                START,
                                false))
                        .grounds())
                .containsExactly(
                        LINE_PROGRAMME_NOT_APPROVED,
                        LINE_LANGUAGE_NOT_OF_PROGRAMME,
                        LINE_DISTANCE_NOT_OF_PROGRAMME,
                        LINE_TRAINER_NOT_ACTIVE);
    }

    @Test
    @Paragraph({"13", "14"})
    void a_budget_course_that_starts_too_soon_for_the_lists_is_warned_of() {
        var due = LocalDate.of(2027, 2, 28);

        assertThat(lines.warn(dated(line().build(), due, due)).isAllowed()).isTrue();
        assertThat(lines.warn(dated(line().build(), due, due.plusDays(1))).grounds())
                .containsExactly(LIST_TERM_CANNOT_BE_MET);
        assertThat(lines.warn(dated(line().funding(Funding.EXTRA_BUDGET).build(), due, due.plusDays(1)))
                        .isAllowed())
                .isTrue();
        assertThat(lines.warn(dated(line().on(null, null).build(), null, due)).isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("14")
    void more_places_than_the_approved_plan_are_warned_of() {
        assertThat(lines.warn(new ScheduleLineFacts(
                                2027, line().build(), true, Set.of("kk"), true, false, true, null, START, true))
                        .grounds())
                .containsExactly(QUOTA_ABOVE_PLAN);
    }

    @Test
    @Paragraph("14")
    void a_year_has_one_schedule() {
        assertThat(acts.open(ScheduleActFacts.opening(2027, false)).isAllowed()).isTrue();
        assertThat(acts.open(ScheduleActFacts.opening(2027, true)).grounds()).containsExactly(SCHEDULE_YEAR_EXISTS);
        assertThat(acts.open(ScheduleActFacts.opening(2020, false)).isAllowed()).isTrue();
        assertThat(acts.open(ScheduleActFacts.opening(2019, false)).grounds()).containsExactly(SCHEDULE_YEAR_WRONG);
        assertThat(acts.open(ScheduleActFacts.opening(2101, false)).grounds()).containsExactly(SCHEDULE_YEAR_WRONG);
    }

    @ParameterizedTest
    @EnumSource(ScheduleState.class)
    @Paragraph("14")
    void lines_come_and_go_while_nobody_is_asked_and_are_corrected_until_the_signature(ScheduleState state) {
        var inWork = state == ScheduleState.DRAFT || state == ScheduleState.RETURNED || state == ScheduleState.AMENDED;

        assertThat(acts.compose(ScheduleActFacts.of(state, null)).grounds())
                .isEqualTo(inWork ? List.of() : List.of(SCHEDULE_NOT_IN_WORK));
        assertThat(acts.change(ScheduleActFacts.of(state, null)).grounds())
                .isEqualTo(state == ScheduleState.APPROVED ? List.of(SCHEDULE_SIGNED) : List.of());
    }

    @Test
    @Paragraph("14")
    void a_schedule_is_sent_when_every_line_is_complete_and_every_refusal_answered() {
        assertThat(acts.send(ScheduleActFacts.sending(ScheduleState.DRAFT, 3, 0, 0))
                        .isAllowed())
                .isTrue();
        assertThat(acts.send(ScheduleActFacts.sending(ScheduleState.DRAFT, 0, 0, 0))
                        .grounds())
                .containsExactly(SCHEDULE_EMPTY);
        assertThat(acts.send(ScheduleActFacts.sending(ScheduleState.RETURNED, 3, 1, 1))
                        .grounds())
                .containsExactly(SCHEDULE_LINES_INCOMPLETE, SCHEDULE_LINES_STILL_REFUSED);
    }

    @Test
    @Paragraph("14")
    void a_refusal_an_amendment_and_a_withdrawal_say_why() {
        assertThat(acts.refuse(ScheduleActFacts.of(ScheduleState.ON_AGREEMENT, " "))
                        .grounds())
                .containsExactly(REFUSAL_WITHOUT_REMARK);
        assertThat(acts.refuse(ScheduleActFacts.of(ScheduleState.ON_AGREEMENT, "мерзімі қолайсыз"))
                        .isAllowed())
                .isTrue();
        assertThat(acts.amend(ScheduleActFacts.of(ScheduleState.APPROVED, null)).grounds())
                .containsExactly(SCHEDULE_AMENDED_WITHOUT_REASON);
        assertThat(acts.withdraw(ScheduleActFacts.withdrawing(ScheduleState.DRAFT, false, ""))
                        .grounds())
                .containsExactly(LINE_WITHDRAWN_WITHOUT_REASON);
        assertThat(acts.withdraw(ScheduleActFacts.withdrawing(ScheduleState.AMENDED, true, "қажет емес"))
                        .grounds())
                .containsExactly(LINE_HAS_COURSE);
        assertThat(acts.cancel(ScheduleActFacts.of(ScheduleState.APPROVED, "топ жиналмады"))
                        .isAllowed())
                .isTrue();
        assertThat(acts.cancel(ScheduleActFacts.of(ScheduleState.APPROVED, " ")).grounds())
                .containsExactly(LINE_WITHDRAWN_WITHOUT_REASON);
    }

    private static ScheduleLineFacts facts(LineDraft line) {
        return new ScheduleLineFacts(2027, line, true, Set.of("kk", "ru"), true, false, true, null, START, false);
    }

    private static ScheduleLineFacts dated(LineDraft line, LocalDate listDue, LocalDate today) {
        return new ScheduleLineFacts(2027, line, true, Set.of("kk"), true, false, true, listDue, today, false);
    }

    private static LineFixture line() {
        return new LineFixture();
    }

    /** A complete line of the republican budget for 25 people of Kostanay. */
    private static final class LineFixture {

        private long programme = 1;
        private int stream = 1;
        private LocalDate start = START;
        private LocalDate end = END;
        private List<StageDates> stages = List.of();
        private CourseForm form = CourseForm.WITH_PAID_LEAVE;
        private Funding funding = Funding.REPUBLICAN_BUDGET;
        private String place = "Астана қаласы";
        private StaffMemberId trainer = TRAINER;
        private Map<String, Integer> quota = Map.of(KOSTANAY, 25);

        LineFixture programme(long id) {
            programme = id;
            return this;
        }

        LineFixture stream(int number) {
            stream = number;
            return this;
        }

        LineFixture on(LocalDate from, LocalDate to) {
            start = from;
            end = to;
            return this;
        }

        LineFixture stages(StageDates... dates) {
            stages = List.of(dates);
            return this;
        }

        LineFixture form(CourseForm of) {
            form = of;
            return this;
        }

        LineFixture funding(Funding by) {
            funding = by;
            return this;
        }

        LineFixture place(String where) {
            place = where;
            return this;
        }

        LineFixture trainer(StaffMemberId who) {
            trainer = who;
            return this;
        }

        LineFixture quota(Map<String, Integer> places) {
            quota = places;
            return this;
        }

        LineDraft build() {
            return new LineDraft(
                    new ProgrammeId(programme),
                    stream,
                    null,
                    start,
                    end,
                    stages,
                    form,
                    false,
                    "kk",
                    funding,
                    place,
                    trainer,
                    quota);
        }
    }
}
