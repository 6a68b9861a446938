package kz.bilik.web.attendance;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kz.bilik.attendance.AttendanceRow;
import kz.bilik.attendance.AttendanceService;
import kz.bilik.attendance.Marking;
import kz.bilik.attendance.Marking.RefusedMark;
import kz.bilik.attendance.NewMark;
import kz.bilik.course.CourseId;
import kz.bilik.course.SessionId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.persistence.Retrying;
import kz.bilik.web.shared.Words;

/**
 * Takes cells of a register while it is filled in: all of them or none go in, and the listeners as they stand now or every bad cell with its place and
 * reasons come back. Only for the pages themselves, by the session that opened them.
 */
@WebServlet("/attendance/marks")
public class MarksServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_MARK = 12;
    private static final int MOST_CELLS = 13_000;

    @Inject
    private transient AttendanceService attendance;

    @Inject
    private transient Retrying retrying;

    @Inject
    private transient RegisterWords register;

    @Inject
    private transient Words words;

    /** A cell whose text is no number. */
    private record Unread(EnrolmentId enrolment, SessionId session) {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"application/json".equals(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        try (var reader = Json.createReader(request.getInputStream())) {
            var sent = reader.readObject();
            var course = new CourseId(sent.getJsonNumber("course").longValueExact());
            var unread = new ArrayList<Unread>();
            var marks = marks(sent, unread);
            var reason = sent.getString("reason", "");
            if (reason.length() > LONGEST_REASON || marks.size() + unread.size() > MOST_CELLS) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            if (!unread.isEmpty()) {
                attendance.sheet(course);
                answer(response, unread(unread));
                return;
            }
            var marking = retrying.call(() -> attendance.mark(course, marks, reason.isBlank() ? null : reason));
            answer(response, marking.isRefused() ? refused(marking) : entered(course, marks, marking));
        } catch (JsonException | ClassCastException | NullPointerException | ArithmeticException malformed) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NotFoundException notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static List<NewMark> marks(JsonObject sent, List<Unread> unread) {
        var marks = new ArrayList<NewMark>();
        for (var cell : sent.getJsonArray("marks").getValuesAs(JsonObject.class)) {
            var enrolment = new EnrolmentId(cell.getJsonNumber("e").longValueExact());
            var session = new SessionId(cell.getJsonNumber("s").longValueExact());
            try {
                if (cell.getString("h").length() > LONGEST_MARK) {
                    throw new NumberFormatException("too long");
                }
                marks.add(new NewMark(
                        enrolment, session, MarkText.read(cell.getString("h")), MarkText.read(cell.getString("seen"))));
            } catch (NumberFormatException noNumber) {
                unread.add(new Unread(enrolment, session));
            }
        }
        return marks;
    }

    private JsonObject unread(List<Unread> cells) {
        var refused = Json.createArrayBuilder();
        cells.forEach(cell -> refused.add(Json.createObjectBuilder()
                .add("e", cell.enrolment().value())
                .add("s", cell.session().value())
                .add("text", words.get("attendance.notANumber"))));
        return Json.createObjectBuilder()
                .add("message", words.of("attendance.refused", cells.size()))
                .add("refused", refused)
                .build();
    }

    private JsonObject refused(Marking marking) {
        var refused = Json.createArrayBuilder();
        marking.refused().forEach(cell -> refused.add(cell(cell)));
        return Json.createObjectBuilder()
                .add("message", words.of("attendance.refused", marking.refused().size()))
                .add("refused", refused)
                .build();
    }

    private JsonObjectBuilder cell(RefusedMark cell) {
        var texts = new ArrayList<String>();
        words.tell(cell.ruling(), (text, paragraph) -> texts.add(text + " " + words.of("shared.paragraph", paragraph)));
        var built = Json.createObjectBuilder()
                .add("e", cell.enrolment().value())
                .add("s", cell.session().value())
                .add("place", words.of("attendance.place", cell.listener(), cell.position()))
                .add("text", String.join(" ", texts))
                .add("stands", MarkText.of(cell.stands()));
        if (cell.byAnother()) {
            built.add("by", words.of("attendance.standsBy", words.number(cell.stands()), cell.by()));
        }
        return built;
    }

    private JsonObject entered(CourseId course, List<NewMark> marks, Marking marking) {
        var changed = new HashSet<EnrolmentId>();
        marks.forEach(mark -> changed.add(mark.enrolment()));
        var rows = Json.createArrayBuilder();
        attendance.sheet(course).rows().stream()
                .filter(row -> changed.contains(row.enrolmentId()))
                .forEach(row -> rows.add(row(row)));
        return Json.createObjectBuilder()
                .add("message", words.of("attendance.saved", marking.entered()))
                .add("rows", rows)
                .build();
    }

    private JsonObjectBuilder row(AttendanceRow row) {
        return Json.createObjectBuilder()
                .add("e", row.enrolmentId().value())
                .add("hours", words.number(row.attendedHours()))
                .add("percent", row.attendancePercent() + " %")
                .add("lessons", register.lessons(row))
                .add("tone", register.tone(row))
                .add("forecast", register.forecast(row))
                .add("day", register.day(row));
    }

    private static void answer(HttpServletResponse response, JsonObject body) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.toString());
    }
}
