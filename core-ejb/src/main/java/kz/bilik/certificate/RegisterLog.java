package kz.bilik.certificate;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.certificate.store.RegisterLogStore;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocumentKind;
import kz.bilik.organisation.UserService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.LocalText;

/** The register of issued certificates as a printed log: one a year, in volumes, in the order of the numbers and without omissions (paragraph 26). */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
public class RegisterLog {

    /** Entries of one print; the document service takes no more. */
    public static final int VOLUME = 2_000;

    private static final int LONGEST_WORKPLACE = 300;
    private static final Logger LOG = Logger.getLogger(RegisterLog.class.getName());

    @Inject
    private RegisterLogStore store;

    @Inject
    private UserService users;

    @Inject
    private DocgenClient docgen;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The latest year first. */
    public List<RegisterYear> years() {
        return store.years().entrySet().stream()
                .map(year -> new RegisterYear(
                        year.getKey(), year.getValue(), (int) ((year.getValue() + VOLUME - 1) / VOLUME)))
                .toList();
    }

    /** @param volume from 1 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] print(int year, int volume, String language) {
        var first = (volume - 1) * VOLUME;
        var rows = store.entries(year, first, VOLUME);
        if (rows.isEmpty()) {
            throw new NotFoundException("register", year + "/" + volume);
        }
        var entries = Json.createArrayBuilder();
        rows.forEach(row -> entries.add(entry(row, language)));
        var profile = users.profile(session.getCallerPrincipal().getName());
        var data = Json.createObjectBuilder()
                .add("number", "СЖ-" + year)
                .add("year", year)
                .add("printedOn", LocalDate.now(clock).toString())
                .add("entries", entries)
                .add(
                        "keeper",
                        Json.createObjectBuilder()
                                .add(
                                        "post",
                                        EnumTexts.of(PrintedWord.REGISTER_KEEPER)
                                                .in(language))
                                .add("name", profile.displayName()));
        if (volume > 1 || rows.size() == VOLUME) {
            data.add("volume", Json.createObjectBuilder().add("number", volume).add("first", first + 1));
        }
        LOG.info(() -> "register printed year=%d volume=%d entries=%d".formatted(year, volume, rows.size()));
        return docgen.render(DocumentKind.CERTIFICATE_REGISTER.template(), language, data.build())
                .bytes();
    }

    private static JsonObject entry(Object[] row, String language) {
        var entry = Json.createObjectBuilder().add("number", text(row[0]));
        if (row[1] != null) {
            entry.add("blank", new BlankNumber(text(row[1]), ((Number) row[2]).longValue()).toString());
        }
        entry.add("holder", text(row[3]))
                .add("iin", Iin.recorded(text(row[4])).masked())
                .add("workplace", workplace(row, language))
                .add("topic", topic(row))
                .add("hours", ((Number) row[12]).intValue())
                .add("start", day(row[13]))
                .add("end", day(row[14]))
                .add("protocol", protocol(row))
                .add("issuedOn", day(row[17]))
                .add("validUntil", day(row[18]))
                .add("receipt", receipt(row[19]))
                .add("status", status(text(row[20]), ((Number) row[21]).intValue()));
        note(entry, row);
        return entry.build();
    }

    private static String workplace(Object[] row, String language) {
        var workplace = text(row[5]);
        if (row[6] == null) {
            return workplace;
        }
        var region = new LocalText(text(row[6]), text(row[7]), text(row[8])).in(language);
        var whole = workplace + ", " + region;
        return whole.length() > LONGEST_WORKPLACE ? workplace : whole;
    }

    private static JsonObject topic(Object[] row) {
        var topic = Json.createObjectBuilder().add("kk", text(row[9])).add("ru", text(row[10]));
        if (row[11] != null) {
            topic.add("en", text(row[11]));
        }
        return topic.build();
    }

    private static String protocol(Object[] row) {
        if (row[16] == null) {
            return "—";
        }
        var held = ((Date) row[16]).toLocalDate();
        return row[15] == null
                ? "%1$td.%1$tm.%1$tY".formatted(held)
                : "№ %1$s, %2$td.%2$tm.%2$tY".formatted(row[15], held);
    }

    private static String receipt(Object method) {
        if (method == null) {
            return "SIGNATURE";
        }
        return switch (HandoverMethod.valueOf((String) method)) {
            case IN_PERSON -> "SIGNATURE";
            case BY_PROXY -> "PROXY";
            case BY_POST -> "POST";
            case ELECTRONIC -> "ELECTRONIC";
        };
    }

    private static String status(String state, int duplicate) {
        return "ISSUED".equals(state) && duplicate > 0 ? "DUPLICATE" : state;
    }

    private static void note(JsonObjectBuilder entry, Object[] row) {
        if (row[22] != null) {
            entry.add("note", "№ %1$s, %2$td.%2$tm.%2$tY".formatted(row[22], ((Date) row[23]).toLocalDate()));
        } else if (row[24] != null) {
            entry.add("note", "→ " + row[24]);
        }
    }

    private static String text(Object column) {
        return (String) column;
    }

    private static String day(Object column) {
        return ((Date) column).toLocalDate().toString();
    }
}
