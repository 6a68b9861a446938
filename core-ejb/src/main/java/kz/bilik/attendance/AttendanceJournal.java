package kz.bilik.attendance;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import kz.bilik.attendance.policy.JournalFacts;
import kz.bilik.attendance.policy.JournalPolicy;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.SessionDetail;
import kz.bilik.course.SessionKind;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.PaperName;
import kz.bilik.document.RenderedPaper;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.EnumTexts;

/** The register of a course as a paper (DOC-23): listeners by classes, with what each attended up to the day it was taken. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class AttendanceJournal {

    private static final String TEMPLATE = "attendance-journal";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final JournalPolicy policy = new JournalPolicy();

    @Inject
    private AttendanceService attendance;

    @Inject
    private CourseService courses;

    @Inject
    private DocgenClient docgen;

    @Inject
    private Clock clock;

    /** @param name file name under which it is saved */
    public record Journal(String name, RenderedPaper paper) {}

    @RolesAllowed({
        Roles.INSTITUTE_ADMIN,
        Roles.DIRECTOR,
        Roles.ACTING_DIRECTOR,
        Roles.METHODOLOGIST_TRAINER,
        Roles.AUDITOR
    })
    public Journal paper(CourseId id, String language) {
        var sheet = attendance.sheet(id);
        var ruling = policy.decide(new JournalFacts(
                sheet.sessions().size(),
                sheet.rows().size(),
                sheet.sessions().stream().anyMatch(held -> held.kind() == SessionKind.SUMMARY)));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var course = courses.course(id);
        var number = "ҚЖ-%d-%s-%d".formatted(course.year(), course.programmeCode(), course.stream());
        return new Journal(
                PaperName.of(number).value(), docgen.render(TEMPLATE, language, data(number, course, sheet, language)));
    }

    private JsonObject data(String number, CourseDetail course, AttendanceSheet sheet, String language) {
        var sessions = Json.createArrayBuilder();
        sheet.sessions()
                .forEach(held -> sessions.add(Json.createObjectBuilder()
                        .add("date", held.heldOn().toString())
                        .add("kind", held.kind().name())
                        .add("hours", plain(held.hours()))));
        var listeners = Json.createArrayBuilder();
        sheet.rows()
                .forEach(row -> listeners.add(Json.createObjectBuilder()
                        .add("name", row.name())
                        .add("marks", marks(row, sheet))
                        .add("attended", plain(row.attendedHours()))
                        .add(
                                "percent",
                                new BigDecimal(row.attendancePercent())
                                        .min(WHOLE)
                                        .toPlainString())));
        var topic = course.topic();
        return Json.createObjectBuilder()
                .add("number", number)
                .add("closedOn", LocalDate.now(clock).toString())
                .add(
                        "topic",
                        Json.createObjectBuilder()
                                .add("kk", topic.kk())
                                .add("ru", topic.ru())
                                .add("en", topic.en()))
                .add("stream", String.valueOf(course.stream()))
                .add("courseStart", course.start().toString())
                .add("courseEnd", course.end().toString())
                .add("hours", course.hours())
                .add("sessions", sessions)
                .add("listeners", listeners)
                .add(
                        "leader",
                        Json.createObjectBuilder()
                                .add("post", EnumTexts.of(JournalKeeper.LEADER).in(language))
                                .add("name", courses.leader(course.id())))
                .build();
    }

    private static JsonArrayBuilder marks(AttendanceRow row, AttendanceSheet sheet) {
        var marks = Json.createArrayBuilder();
        sheet.sessions().stream()
                .map(SessionDetail::id)
                .map(session -> row.marks().get(session.value()))
                .forEach(hours -> marks.add(hours == null ? "" : plain(hours)));
        return marks;
    }

    private static String plain(BigDecimal hours) {
        var exact = hours.stripTrailingZeros();
        return (exact.scale() < 0 ? exact.setScale(0) : exact).toPlainString();
    }
}
