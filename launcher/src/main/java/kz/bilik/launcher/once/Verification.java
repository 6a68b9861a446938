package kz.bilik.launcher.once;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether the public answer about a certificate agrees with what was issued: number, name, hours, dates, and the status that the dates
 * give on a day.
 */
final class Verification {
    private final JsonObject course;
    private final LocalDate today;

    Verification(JsonObject course, LocalDate today) {
        this.course = course;
        this.today = today;
    }

    boolean confirms(JsonObject listener, JsonObject answer) {
        var certificate = listener.getJsonObject("certificate");
        return same(answer, "number", certificate.get("number"))
                && same(answer, "name", listener.get("name"))
                && same(answer, "hours", course.get("hours"))
                && same(answer, "courseStart", course.get("start"))
                && same(answer, "courseEnd", course.get("end"))
                && same(answer, "issuedOn", certificate.get("issuedOn"))
                && same(answer, "validUntil", certificate.get("validUntil"))
                && answer.getString("status", "").equals(expectedStatus(certificate));
    }

    private String expectedStatus(JsonObject certificate) {
        if (today.isBefore(LocalDate.parse(certificate.getString("issuedOn")))) {
            return "NOT_YET_VALID";
        }
        return today.isAfter(LocalDate.parse(certificate.getString("validUntil"))) ? "EXPIRED" : "VALID";
    }

    static String token(JsonObject certificate) {
        var url = certificate.getString("verifyUrl");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    static List<JsonObject> certified(JsonObject result) {
        return result.getJsonArray("listeners").stream()
                .map(listener -> listener.asJsonObject())
                .filter(listener -> listener.containsKey("certificate") && !listener.isNull("certificate"))
                .toList();
    }

    private static boolean same(JsonObject answer, String name, Object expected) {
        return answer.containsKey(name) && answer.get(name).equals(expected);
    }
}
