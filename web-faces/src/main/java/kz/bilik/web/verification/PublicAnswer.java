package kz.bilik.web.verification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import kz.bilik.certificate.Verification;
import kz.bilik.certificate.VerificationStatus;

/** The public words about a certificate as JSON: these members and no other ever. */
final class PublicAnswer {

    private PublicAnswer() {}

    static JsonObject of(Verification verification) {
        var answer =
                Json.createObjectBuilder().add("status", verification.status().name());
        if (!verification.isKnown()) {
            return answer.build();
        }
        answer.add("number", verification.number())
                .add("blank", verification.blank().toString())
                .add("name", verification.name())
                .add(
                        "topic",
                        Json.createObjectBuilder()
                                .add("kk", verification.topic().kk())
                                .add("ru", verification.topic().ru()))
                .add("hours", verification.hours())
                .add("courseStart", verification.courseStart().toString())
                .add("courseEnd", verification.courseEnd().toString())
                .add("issuedOn", verification.issuedOn().toString())
                .add("validUntil", verification.validUntil().toString())
                .add("signatory", verification.signatory());
        if (verification.status() == VerificationStatus.REVOKED) {
            answer.add("revokedOn", verification.revokedOn().toString()).add("order", verification.orderNo());
        }
        return answer.build();
    }
}
