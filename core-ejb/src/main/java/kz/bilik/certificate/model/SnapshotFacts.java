package kz.bilik.certificate.model;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.certificate.BlankNumber;
import kz.bilik.certificate.VerificationToken;
import kz.bilik.course.CourseDetail;
import kz.bilik.organisation.Signatory;
import kz.bilik.outcome.CertifiableListener;
import kz.bilik.shared.text.LocalText;

/** Live data of a course and a listener at the moment in which they are frozen into a certificate. */
public record SnapshotFacts(
        CourseDetail course,
        CertifiableListener listener,
        LocalDate issueDate,
        LocalDate validUntil,
        Signatory signatory) {

    /**
     * @param blank as the paper names it, without one for a draft
     * @param verifyUrl what the QR code holds
     */
    public CertificateSnapshot freeze(
            String number, Optional<BlankNumber> blank, VerificationToken token, String verifyUrl) {
        var certificate = Json.createObjectBuilder().add("number", number);
        blank.ifPresent(printed -> certificate.add("blank", CertificateSnapshot.blankData(printed)));
        certificate
                .add("duplicate", false)
                .add("holder", listener.name().full())
                .add("sex", listener.sex().name())
                .add("topic", text(course.topic()))
                .add("hours", course.hours())
                .add("term", course.term().name())
                .add("form", course.form().name())
                .add("distance", course.distance())
                .add("courseStart", course.start().toString())
                .add("courseEnd", course.end().toString())
                .add("completedOn", listener.completionDate().toString())
                .add("issuedOn", issueDate.toString())
                .add("validUntil", validUntil.toString())
                .add("signatory", CertificateSnapshot.signatoryData(signatory))
                .add("verifyUrl", verifyUrl)
                .add("verifyCode", token.value());
        var supplement = Json.createObjectBuilder()
                .add("certificateNumber", number)
                .add("holder", listener.name().full())
                .add("sex", listener.sex().name())
                .add("topic", text(course.topic()))
                .add("hours", course.hours())
                .add("term", course.term().name())
                .add("courseStart", course.start().toString())
                .add("courseEnd", course.end().toString())
                .add("modules", modules())
                .add("assessment", assessment())
                .add("issuedOn", issueDate.toString())
                .add("signatory", CertificateSnapshot.signatoryData(signatory))
                .add("verifyUrl", verifyUrl)
                .add("verifyCode", token.value());
        return new CertificateSnapshot(certificate.build(), supplement.build());
    }

    private JsonArray modules() {
        var modules = Json.createArrayBuilder();
        listener.grades()
                .forEach(line -> modules.add(Json.createObjectBuilder()
                        .add("title", text(line.title()))
                        .add("hours", line.hours())
                        .add("grade", plain(line.grade()))));
        return modules.build();
    }

    private JsonObject assessment() {
        return Json.createObjectBuilder()
                .add("score", plain(listener.score()))
                .add("max", plain(listener.maxScore()))
                .add("percent", listener.scorePercent())
                .build();
    }

    private static JsonObject text(LocalText text) {
        return Json.createObjectBuilder()
                .add("kk", text.kk())
                .add("ru", text.ru())
                .add("en", text.en())
                .build();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
