package kz.bilik.reference.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.course.CourseDetail;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.organisation.Signatory;
import kz.bilik.outcome.CertifiableListener;
import kz.bilik.reference.ReferenceNumber;

/** What a reference letter says, frozen: exactly the data that the document service prints. */
public record ReferenceSnapshot(JsonObject data) {

    public static ReferenceSnapshot parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new ReferenceSnapshot(reader.readObject());
        }
    }

    public static ReferenceSnapshot of(
            ReferenceNumber number,
            CourseDetail course,
            CertifiableListener listener,
            EnrolmentState outcome,
            LocalDate issueDate,
            Signatory signatory) {
        return new ReferenceSnapshot(Json.createObjectBuilder()
                .add("number", number.toString())
                .add("issuedOn", issueDate.toString())
                .add("holder", listener.name().full())
                .add("sex", listener.sex().name())
                .add("workplace", listener.workplace())
                .add("position", listener.position())
                .add(
                        "topic",
                        Json.createObjectBuilder()
                                .add("kk", course.topic().kk())
                                .add("ru", course.topic().ru())
                                .add("en", course.topic().en()))
                .add("hours", course.hours())
                .add("attendedHours", plain(listener.attendedHours()))
                .add("term", course.term().name())
                .add("outcome", outcome.name())
                .add("courseStart", course.start().toString())
                .add("courseEnd", course.end().toString())
                .add(
                        "signatory",
                        Json.createObjectBuilder()
                                .add("name", signatory.name())
                                .add("role", signatory.role().name()))
                .build());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    public String json() {
        return data.toString();
    }

    public String holder() {
        return data.getString("holder");
    }

    public String topic() {
        return data.getJsonObject("topic").getString("kk");
    }
}
