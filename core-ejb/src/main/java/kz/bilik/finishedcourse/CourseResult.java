package kz.bilik.finishedcourse;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bilik.assessment.AssessmentKind;
import kz.bilik.certificate.CourseCertificate;
import kz.bilik.course.CourseDetail;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.PaperRef;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.finishedcourse.policy.ListenerRefusal;
import kz.bilik.outcome.DecisionGrounds;
import kz.bilik.outcome.Outcome;
import kz.bilik.reference.CourseReference;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.text.GroundTexts;
import kz.bilik.shared.text.LocalText;

/** The result of a course as programs read it. Numbers that are compared exactly are told as texts, truncated. */
final class CourseResult {

    private final CourseDetail course;
    private final AssessmentKind assessmentKind;
    private final Map<String, String> rules;

    CourseResult(CourseDetail course, AssessmentKind assessmentKind, Map<String, String> rules) {
        this.course = course;
        this.assessmentKind = assessmentKind;
        this.rules = rules;
    }

    JsonObject json(
            List<ImportedRow> rows,
            Map<EnrolmentId, CourseCertificate> issued,
            Map<EnrolmentId, CourseReference> letters,
            List<PaperRef> papers) {
        var files = new HashMap<String, String>();
        papers.forEach(paper ->
                files.put(key(paper.kind(), paper.ownerId()), paper.kind().template() + "/" + paper.name()));
        var listeners = Json.createArrayBuilder();
        rows.forEach(row -> listeners.add(listener(
                row,
                row.enrolmentId() == null ? null : issued.get(row.enrolmentId()),
                row.enrolmentId() == null ? null : letters.get(row.enrolmentId()),
                files)));
        return Json.createObjectBuilder()
                .add("course", course())
                .add("summary", summary(rows))
                .add("listeners", listeners)
                .build();
    }

    private JsonObjectBuilder course() {
        return Json.createObjectBuilder()
                .add("id", course.id().value())
                .add("programme", course.programmeCode())
                .add("stream", course.stream())
                .add("topic", text(course.topic()))
                .add("hours", course.hours())
                .add("term", course.term().name())
                .add("assessmentKind", assessmentKind.name())
                .add("form", course.form().name())
                .add("language", course.language())
                .add("funding", course.funding().name())
                .add("start", course.start().toString())
                .add("end", course.end().toString());
    }

    private static JsonObjectBuilder summary(List<ImportedRow> rows) {
        return Json.createObjectBuilder()
                .add("certified", count(rows, Outcome.CERTIFIED))
                .add("reference", count(rows, Outcome.REFERENCE))
                .add("refused", count(rows, Outcome.REFUSED))
                .add("verified", 0);
    }

    private static long count(List<ImportedRow> rows, Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private JsonObjectBuilder listener(
            ImportedRow row, CourseCertificate certificate, CourseReference letter, Map<String, String> files) {
        var listener = Json.createObjectBuilder()
                .add("row", row.row())
                .add("name", row.name())
                .add("outcome", row.outcome().name())
                .add("attendancePercent", value(row.attendancePercent()))
                .add("scorePercent", value(row.scorePercent()))
                .add("grounds", grounds(row.groundCodes()));
        if (!row.flagCodes().isEmpty()) {
            listener.add("flags", grounds(row.flagCodes()));
        }
        return listener.add("certificate", certificate == null ? JsonValue.NULL : certificate(certificate))
                .add("files", files(certificate, letter, files));
    }

    private static JsonObject certificate(CourseCertificate certificate) {
        return Json.createObjectBuilder()
                .add("number", certificate.number())
                .add("blank", certificate.blank().toString())
                .add("issuedOn", certificate.issueDate().toString())
                .add("validUntil", certificate.validUntil().toString())
                .add("verifyUrl", certificate.verifyUrl())
                .build();
    }

    private static JsonObjectBuilder files(
            CourseCertificate certificate, CourseReference letter, Map<String, String> names) {
        var files = Json.createObjectBuilder();
        if (certificate != null) {
            var id = certificate.id().value();
            files.add("certificate", value(names.get(key(DocumentKind.CERTIFICATE, id))));
            files.add("supplement", value(names.get(key(DocumentKind.SUPPLEMENT, id))));
        }
        if (letter != null) {
            files.add(
                    "reference",
                    value(names.get(key(DocumentKind.REFERENCE, letter.id().value()))));
        }
        return files;
    }

    private JsonArrayBuilder grounds(List<String> codes) {
        var grounds = Json.createArrayBuilder();
        codes.stream()
                .map(CourseResult::ground)
                .forEach(ground -> grounds.add(Json.createObjectBuilder()
                        .add("code", ground.name())
                        .add("paragraph", ground.paragraph())
                        .add("text", text(GroundTexts.of(ground, rules)))));
        return grounds;
    }

    private static Ground ground(String code) {
        return DecisionGrounds.isKnown(code) ? DecisionGrounds.of(code) : ListenerRefusal.valueOf(code);
    }

    private static JsonObjectBuilder text(LocalText text) {
        return Json.createObjectBuilder()
                .add("kk", text.kk())
                .add("ru", text.ru())
                .add("en", text.en());
    }

    private static String key(DocumentKind kind, long owner) {
        return kind + ":" + owner;
    }

    private static JsonValue value(String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }
}
