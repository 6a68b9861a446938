package kz.bilik.certificate.model;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.bilik.certificate.BlankActKind;
import kz.bilik.certificate.BlankActNumber;
import kz.bilik.certificate.BlankNumber;
import kz.bilik.certificate.BlankRange;
import kz.bilik.certificate.Commission;
import kz.bilik.certificate.SeriesBooks;
import kz.bilik.certificate.WaitingBlanks;

/** What an act on blanks says, as the document service prints it. */
public record ActWording(BlankActNumber number, LocalDate date, String city, BlankActKind kind, Commission commission) {

    private static final int LONGEST_REASON = 300;
    private static final String CERTIFICATE = "CERTIFICATE";

    public JsonObject receipt(BlankRange range, String supplier, String basis) {
        return head().add("supplier", supplier)
                .add("basis", basis)
                .add("lines", lines(List.of(new WaitingBlanks(range, null))))
                .build();
    }

    /** @param method how the blanks were destroyed; null for a write-off */
    public JsonObject writeOff(List<WaitingBlanks> blanks, String method) {
        var act = head();
        if (method != null) {
            act.add("method", method.strip());
        }
        return act.add("lines", lines(blanks)).build();
    }

    /** @param findings null when the commission found nothing beside the figures */
    public JsonObject inventory(
            List<BlankRange> found, List<SeriesBooks> books, Map<String, Long> counted, String findings) {
        var balance = Json.createArrayBuilder();
        for (var series : books) {
            balance.add(Json.createObjectBuilder()
                    .add("blank", CERTIFICATE)
                    .add("series", series.series())
                    .add("opening", series.opening())
                    .add("received", series.received())
                    .add("used", series.used())
                    .add("spoiled", series.spoiled())
                    .add("lost", series.lost())
                    .add("actual", counted.get(series.series())));
        }
        var act = head().add(
                        "lines",
                        lines(found.stream()
                                .map(range -> new WaitingBlanks(range, null))
                                .toList()))
                .add("balance", balance);
        if (findings != null && !findings.isBlank()) {
            act.add("findings", findings.strip());
        }
        return act.build();
    }

    private JsonObjectBuilder head() {
        return Json.createObjectBuilder()
                .add("number", number.toString())
                .add("issuedOn", date.toString())
                .add("city", city)
                .add("kind", kind.name())
                .add("commissionOrder", commission.order().strip())
                .add("commission", commissionData());
    }

    private JsonObject commissionData() {
        var members = Json.createArrayBuilder();
        commission.members().forEach(members::add);
        var data = Json.createObjectBuilder()
                .add("chair", commission.chair().strip())
                .add("members", members);
        if (commission.secretary() != null) {
            data.add("secretary", commission.secretary());
        }
        return data.build();
    }

    private static JsonArray lines(List<WaitingBlanks> blanks) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (var some : blanks) {
            var range = some.range();
            var line = Json.createObjectBuilder()
                    .add("blank", CERTIFICATE)
                    .add("series", range.series())
                    .add("first", new BlankNumber(range.series(), range.first()).digits())
                    .add("last", new BlankNumber(range.series(), range.last()).digits());
            if (some.reason() != null) {
                line.add("reason", shortened(some.reason()));
            }
            lines.add(line);
        }
        return lines.build();
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }

    /** Numbers that follow one another, with the same reason, become one line. @param blanks in the order of their numbers */
    public static List<WaitingBlanks> together(List<WaitingBlanks> blanks) {
        var lines = new ArrayList<WaitingBlanks>();
        for (var next : blanks) {
            var last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && follows(last, next)) {
                var range = new BlankRange(
                        last.range().series(),
                        last.range().first(),
                        next.range().last());
                lines.set(lines.size() - 1, new WaitingBlanks(range, last.reason()));
            } else {
                lines.add(next);
            }
        }
        return lines;
    }

    private static boolean follows(WaitingBlanks last, WaitingBlanks next) {
        return last.range().series().equals(next.range().series())
                && last.range().last() + 1 == next.range().first()
                && Objects.equals(last.reason(), next.reason());
    }
}
