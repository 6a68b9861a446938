package kz.bilik.nedb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.bilik.audit.AuditRecord;
import kz.bilik.audit.AuditTrail;
import kz.bilik.calendar.CalendarDay;
import kz.bilik.calendar.CalendarService;
import kz.bilik.calendar.DayKind;
import kz.bilik.certificate.BlankService;
import kz.bilik.certificate.CertificateService;
import kz.bilik.certificate.IssueRequest;
import kz.bilik.certificate.ReceiveBlanks;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseState;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsApiClient;
import kz.bilik.it.AsHead;
import kz.bilik.it.AsSystem;
import kz.bilik.it.FinishedCourses;
import kz.bilik.it.InTransaction;
import kz.bilik.nedb.policy.DueFacts;
import kz.bilik.nedb.policy.DuePolicy;
import kz.bilik.nedb.policy.LayoutRefusal;
import kz.bilik.nedb.policy.NedbRefusal;
import kz.bilik.outcome.OutcomeService;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.Settings;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.error.StaleException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.LocalText;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Courses that ended on Friday, 13 February 2026: their data were due on the 20th, which is long past. */
@ArquillianTest
class NedbIT {

    private static final LocalDate END = FinishedCourses.END;
    private static final LocalDate DUE = LocalDate.of(2026, 2, 20);
    private static final LocalDate RECORD = LocalDate.of(2026, 2, 19);

    @Inject
    private NedbService nedb;

    @Inject
    private NedbLayoutService layouts;

    @Inject
    private NedbWatch watch;

    @Inject
    private CalendarService calendars;

    @Inject
    private SettingsService settings;

    @Inject
    private CourseService courses;

    @Inject
    private OutcomeService outcomes;

    @Inject
    private BlankService blanks;

    @Inject
    private CertificateService certificates;

    @Inject
    private FinishedCourses finished;

    @Inject
    private AuditTrail audit;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsHead head;

    @Inject
    private AsApiClient api;

    @Inject
    private AsSystem system;

    @Test
    @Paragraph("18")
    void scenarios_85_and_87_and_the_examples_of_paragraph_18_come_from_the_calendar_in_the_database() {
        assertThat(lastDay("2026-04-30")).isEqualTo("2026-05-12");
        assertThat(lastDay("2026-08-28")).isEqualTo("2026-09-04");
        assertThat(lastDay("2026-10-23")).isEqualTo("2026-11-02");
        assertThat(lastDay("2026-12-25")).isEqualTo("2027-01-05");
        assertThat(lastDay("2027-03-12")).isEqualTo("2027-03-25");
    }

    private LocalDate lastDay(String completion) {
        var day = LocalDate.parse(completion);
        return new DuePolicy()
                .lastDay(new DueFacts(day, day, Settings.defaults().nedb()), calendars.calendar())
                .orElseThrow();
    }

    @Test
    @Paragraph("18")
    void whoever_completes_a_course_gets_one_task() throws Exception {
        var course = api.call(() -> finished.decided(2, 1));

        admin.run(() -> outcomes.decideCourse(course));

        assertThat(tasks(course))
                .extracting(
                        NedbTaskSummary::result,
                        NedbTaskSummary::completionDate,
                        NedbTaskSummary::due,
                        NedbTaskSummary::state,
                        NedbTaskSummary::term)
                .containsOnly(tuple(NedbResult.CERTIFICATE, END, DUE, NedbTaskState.PENDING, NedbTerm.OVERDUE))
                .hasSize(2);
    }

    @Test
    @Paragraph("18")
    void scenario_61_whoever_passes_a_reassessment_is_due_from_that_day() throws Exception {
        var course = api.call(() -> finished.decided(1, 1));
        transaction.change(
                "update enrolment set state = 'PASSED', completion_date = '2026-09-10' where course_id = ?1 and state = 'FAILED'",
                course.value());

        system.run(watch::watch);
        system.run(watch::watch);

        assertThat(tasks(course))
                .extracting(NedbTaskSummary::completionDate, NedbTaskSummary::due)
                .containsExactlyInAnyOrder(
                        tuple(END, DUE), tuple(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 17)));
    }

    @Test
    @Paragraph("18")
    void those_without_a_certificate_are_reported_when_it_was_decided_so() throws Exception {
        var from = LocalDate.of(2191, 1, 1);
        admin.run(() -> settings.change(SettingKey.NEDB_REFERENCES, "true", from, "ҰБДҚ нысаны анықтаманы қабылдайды"));
        var course = api.call(() -> finished.decided(1, 1));
        transaction.change(
                "update enrolment set completion_date = '2191-02-01' where course_id = ?1 and state = 'FAILED'",
                course.value());

        system.run(watch::watch);

        assertThat(tasks(course))
                .extracting(NedbTaskSummary::result, NedbTaskSummary::due, NedbTaskSummary::term)
                .containsExactlyInAnyOrder(
                        tuple(NedbResult.CERTIFICATE, DUE, NedbTerm.OVERDUE),
                        tuple(NedbResult.REFERENCE, null, NedbTerm.UNKNOWN));
        assertThat(told("nedb:calendar:2191")).isEqualTo(1);
    }

    @Test
    @Paragraph("18")
    void data_are_given_confirmed_and_the_course_is_reported() throws Exception {
        var course = api.call(() -> finished.decided(3, 0));
        assertThat(refused(() -> admin.call(() -> nedb.export(all(course)))))
                .containsExactly(NedbRefusal.CERTIFICATE_NOT_SIGNED);
        sign(course);
        employ(course);

        var exported = admin.call(() -> nedb.export(all(course)));
        assertThat(exported.done()).isEqualTo(3);
        assertThat(csv(exported.export()).lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "Әлімқұлова Құндыз Һайдарқызы;990140000552;«Балауса» бөбекжай-бақшасы;тәрбиеші;педагог-сарапшы;",
                                ";72;еңбек қызметінен қол үзбей;02.02.2026;13.02.2026;сертификат;БЕДИ-"));

        var first = tasks(course).get(0).id();
        assertThat(admin.call(() -> nedb.confirm(one(first), " ҰБДҚ-1 ", RECORD)))
                .isEqualTo(new TasksDone(1, 0, null));
        assertThat(state(course)).isEqualTo(CourseState.COMPLETED);
        assertThat(admin.call(() -> nedb.confirm(all(course), "ҰБДҚ-2", RECORD)))
                .isEqualTo(new TasksDone(2, 1, null));

        assertThat(state(course)).isEqualTo(CourseState.REPORTED);
        assertThat(admin.call(() -> nedb.countsOf(course))).isEqualTo(new NedbCounts(0, 0, 0, 3, 0, 0, 0, 0));
        assertThat(admin.call(() -> nedb.task(first))).satisfies(task -> {
            assertThat(task.nedbNumber()).isEqualTo("ҰБДҚ-1");
            assertThat(task.nedbDate()).isEqualTo(RECORD);
            assertThat(task.summary().term()).isEqualTo(NedbTerm.LATE);
        });
        assertThat(history(first)).containsExactly("PENDING", "EXPORTED", "CONFIRMED");
        assertThat(refused(() -> admin.call(() -> nedb.export(one(first)))))
                .containsExactly(NedbRefusal.ALREADY_CONFIRMED);
    }

    @Test
    @Paragraph("18")
    void what_is_not_taken_goes_again_and_says_why() throws Exception {
        var course = api.call(() -> finished.decided(1, 0));
        sign(course);
        var task = tasks(course).get(0).id();
        assertThat(refused(() -> admin.call(() -> nedb.confirm(one(task), "1", RECORD))))
                .containsExactly(NedbRefusal.NOT_EXPORTED);
        assertThat(refused(() -> admin.call(() -> nedb.export(TaskSelection.of(List.of())))))
                .containsExactly(NedbRefusal.NOTHING_CHOSEN);

        admin.call(() -> nedb.export(one(task)));
        admin.call(() -> nedb.reject(one(task), "ЖСН сәйкес емес"));
        assertThat(admin.call(() -> nedb.task(task)).rejectionReason()).isEqualTo("ЖСН сәйкес емес");
        var again = admin.call(() -> nedb.export(one(task)));
        admin.call(() -> nedb.confirm(one(task), "2", RECORD));

        assertThat(history(task)).containsExactly("PENDING", "EXPORTED", "REJECTED", "EXPORTED", "CONFIRMED");
        assertThat(admin.call(() -> nedb.task(task)).export()).isEqualTo(again.export());
        assertThat(state(course)).isEqualTo(CourseState.REPORTED);
    }

    @Test
    @Paragraph("18")
    void a_change_of_the_calendar_moves_open_deadlines_only() throws Exception {
        var course = api.call(() -> finished.decided(2, 0));
        sign(course);
        var confirmed = tasks(course).get(0).id();
        var open = tasks(course).get(1).id();
        admin.call(() -> nedb.export(all(course)));
        admin.call(() -> nedb.confirm(one(confirmed), "1", RECORD));
        var day = LocalDate.of(2026, 2, 18);

        admin.run(() -> calendars.announce(
                new CalendarDay(day, DayKind.HOLIDAY, new LocalText("Мереке", "Праздник", "Holiday"), "қаулы", false),
                "жаңа мереке"));
        var moved = List.of(due(confirmed), due(open));
        admin.run(() -> calendars.withdraw(day, "қаулының күші жойылды"));

        assertThat(moved).containsExactly(DUE, LocalDate.of(2026, 2, 23));
        assertThat(List.of(due(confirmed), due(open))).containsExactly(DUE, DUE);
    }

    @Test
    @Paragraph("18")
    void scenario_87_through_an_empty_year_there_is_no_last_day_until_it_is_filled() throws Exception {
        var course = api.call(() -> finished.decided(1, 0));
        var task = tasks(course).get(0).id();
        transaction.change("update nedb_task set counted_from = '2028-12-27' where id = ?1", task.value());
        var newYear = LocalDate.of(2029, 1, 1);

        system.run(watch::watch);
        assertThat(admin.call(() -> nedb.task(task))).satisfies(found -> {
            assertThat(found.summary().due()).isNull();
            assertThat(found.summary().term()).isEqualTo(NedbTerm.UNKNOWN);
            assertThat(found.emptyYear()).isEqualTo(2029);
        });
        assertThat(told("nedb:calendar:2029")).isEqualTo(1);

        admin.run(() -> calendars.announce(
                new CalendarDay(
                        newYear, DayKind.HOLIDAY, new LocalText("Жаңа жыл", "Новый год", "New Year"), "заң", true),
                "2029 жыл"));
        var counted = due(task);
        admin.run(() -> calendars.withdraw(newYear, "сынақ аяқталды"));

        assertThat(counted).isEqualTo("2029-01-04");
        assertThat(due(task)).isNull();
    }

    @Test
    @Paragraph("18")
    void the_preschool_is_told_sees_its_own_people_and_says_that_their_cards_are_seen_to() throws Exception {
        var course = api.call(() -> finished.decided(2, 0));
        var own = tasks(course).get(0);
        var foreign = tasks(course).get(1);
        transaction.change(
                "update enrolment set organisation_id = (select organisation_id from app_user where username = 'head')"
                        + " where id = ?1",
                own.enrolment().value());

        system.run(watch::watch);
        system.run(watch::watch);

        assertThat(told("nedb:overdue:%s:%%".formatted(course))).isEqualTo(2);
        assertThat(head.call(() -> nedb.tasks(page(course))).rows())
                .extracting(NedbTaskSummary::id)
                .containsExactly(own.id());
        head.run(() -> nedb.checkCard(own.id()));
        assertThat(head.call(() -> nedb.task(own.id()))).satisfies(task -> {
            assertThat(task.summary().cardChecked()).isTrue();
            assertThat(task.cardCheckedBy()).isEqualTo("head");
        });
        assertThat(head.call(() -> nedb.countsOf(course)).unchecked()).isZero();
        assertThatThrownBy(() -> head.run(() -> nedb.checkCard(foreign.id()))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Paragraph("18")
    void two_working_days_before_the_last_day_everybody_is_reminded_once() throws Exception {
        var course = api.call(() -> finished.decided(2, 0));
        transaction.change(
                "update enrolment set organisation_id = (select organisation_id from app_user where username = 'head')"
                        + " where course_id = ?1",
                course.value());
        countFrom(course, 3);
        system.run(watch::watch);
        assertThat(told("nedb:soon:%s:%%".formatted(course))).isZero();

        countFrom(course, 2);
        system.run(watch::watch);
        system.run(watch::watch);

        assertThat(told("nedb:soon:%s:institute:%%".formatted(course))).isEqualTo(1);
        assertThat(told("nedb:soon:%s:%%".formatted(course))).isEqualTo(2);
        assertThat(told("nedb:overdue:%s:%%".formatted(course))).isZero();
        assertThat(tasks(course)).extracting(NedbTaskSummary::term).containsOnly(NedbTerm.RUNNING);
    }

    /** Today, with so many working days. */
    private void countFrom(CourseId course, int workingDays) {
        transaction.change(
                "update nedb_task set counted_from = ?1, working_days = ?2 where course_id = ?3",
                LocalDate.now(clock),
                workingDays,
                course.value());
    }

    @Test
    @Paragraph("18")
    void a_file_keeps_the_layout_and_the_rows_of_its_day() throws Exception {
        var course = api.call(() -> finished.decided(1, 0));
        sign(course);
        var before = admin.call(() -> nedb.export(all(course))).export();
        var written = csv(before);
        var narrow = new ExportLayout(
                "ru",
                LayoutDates.ISO,
                LayoutSeparator.COMMA,
                false,
                List.of(
                        new LayoutColumn(NedbField.IIN, "ИИН", "iin", ""),
                        new LayoutColumn(NedbField.POSITION, "Должность", "post", ""),
                        new LayoutColumn(NedbField.END, "Конец", "end", ""),
                        new LayoutColumn(NedbField.FIXED, "Форма", "form", "РИК-83")));
        var version = latest();

        assertThat(refused(() -> admin.call(() -> layouts.change(narrow, version, " "))))
                .containsExactly(LayoutRefusal.LAYOUT_REASON_MISSING);
        admin.call(() -> layouts.change(narrow, version, "№ 570 бұйрықтың жаңа нысаны"));
        assertThatThrownBy(() -> admin.call(() -> layouts.change(narrow, version, "екінші рет")))
                .isInstanceOf(StaleException.class);
        transaction.change("update course set topic_kk = 'Басқа тақырып' where id = ?1", course.value());
        var after = admin.call(() -> nedb.export(all(course))).export();
        admin.call(() -> layouts.change(ExportLayout.usual(), version + 1, "бұрынғы нысан"));

        assertThat(csv(before)).isEqualTo(written);
        assertThat(csv(after).lines().findFirst()).contains("ИИН,Должность,Конец,Форма");
        assertThat(csv(after)).endsWith(",педагог,2026-02-13,РИК-83\r\n");
    }

    private int latest() throws Exception {
        return admin.call(layouts::versions).stream()
                .findFirst()
                .map(LayoutVersion::number)
                .orElse(0);
    }

    private void sign(CourseId course) throws Exception {
        admin.run(() -> blanks.receive(new ReceiveBlanks("NE", course.value() * 10, 5, "1", END, "Баспахана")));
        admin.call(() -> certificates.issueAll(course, new IssueRequest(END, false)));
        transaction.change(
                "update certificate set state = 'SIGNED', signed_by = 'director', signed_at = now() where course_id = ?1",
                course.value());
    }

    /** As the employer has entered it. */
    private void employ(CourseId course) {
        transaction.change(
                "insert into employment (person_id, organisation_id, surname, name, sort_key, fold_key, birth_date, sex, position,"
                        + " position_group, valid_from, category, entered_by, entered_at)"
                        + " select p.id, u.organisation_id, p.surname, p.name, p.sort_key, p.fold_key, p.birth_date, p.sex,"
                        + " 'тәрбиеші', 'PEDAGOGUE', '2020-09-01', 'EXPERT', 'head', now()"
                        + " from enrolment e join person p on p.id = e.person_id join app_user u on u.username = 'head'"
                        + " where e.course_id = ?1",
                course.value());
    }

    private String csv(NedbExportId export) throws Exception {
        var out = new ByteArrayOutputStream();
        admin.call(() -> {
            nedb.write(export, NedbFormat.CSV, out);
            return null;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<NedbTaskSummary> tasks(CourseId course) throws Exception {
        return admin.call(() -> nedb.tasks(page(course))).rows();
    }

    private LocalDate due(NedbTaskId task) throws Exception {
        return admin.call(() -> nedb.task(task)).summary().due();
    }

    private CourseState state(CourseId course) throws Exception {
        return admin.call(() -> courses.course(course)).state();
    }

    private List<String> history(NedbTaskId task) throws Exception {
        return admin.call(() -> audit.history("nedb_task", task.toString())).stream()
                .map(AuditRecord::entry)
                .map(entry -> entry.toState())
                .toList();
    }

    private long told(String matter) {
        return ((Number) transaction.single("select count(*) from notice where matter like ?1", matter)).longValue();
    }

    private static PageRequest page(CourseId course) {
        return new PageRequest(0, 50, "name", true, Map.of("course", course.toString()));
    }

    private static TaskSelection all(CourseId course) {
        return TaskSelection.found(Map.of("course", course.toString()));
    }

    private static TaskSelection one(NedbTaskId task) {
        return TaskSelection.of(List.of(task));
    }

    private static List<Ground> refused(Callable<?> useCase) {
        return catchThrowableOfType(RefusedException.class, useCase::call)
                .ruling()
                .grounds();
    }
}
