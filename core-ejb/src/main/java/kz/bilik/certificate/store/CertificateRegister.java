package kz.bilik.certificate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.bilik.certificate.BlankNumber;
import kz.bilik.certificate.CertificateId;
import kz.bilik.certificate.CertificateStanding;
import kz.bilik.certificate.CertificateStatus;
import kz.bilik.certificate.CertificateSummary;
import kz.bilik.course.CourseId;
import kz.bilik.organisation.Scope;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.KazakhFold;

/**
 * The register as the database pages it: every filter and order stands on an index, tables are joined only where a filter or the caller's limits need them,
 * and counting stops at a bound, so that a million certificates answer like ten thousand.
 */
@ApplicationScoped
public class CertificateRegister {

    /** Nobody pages further; «10 000+» is as good as the truth and the count stays cheap. */
    public static final int MOST_COUNTED = 10_000;

    private static final String BY_NUMBER = "c.number_year %1$s, c.number_seq %1$s, c.duplicate_no %1$s";
    private static final Map<String, String> SORTABLE = Map.of(
            "number", BY_NUMBER,
            "holder", "c.holder_sort_key %1$s, c.id %1$s",
            "issueDate", "c.issue_date %1$s, c.id %1$s",
            "validUntil", "c.valid_until %1$s, c.id %1$s",
            "status", "c.state %1$s, c.issue_date %1$s, c.id %1$s");
    private static final String FROM = " from certificate c";
    private static final String BLANK =
            " left join blank b on b.certificate_id = c.id and b.state in ('RESERVED', 'USED')";
    private static final String ENROLMENT = " join enrolment e on e.id = c.enrolment_id";

    @PersistenceContext(unitName = "bilik")
    private EntityManager entities;

    public List<CertificateSummary> page(PageRequest page, Scope scope, boolean mayFindByIin, LocalDate today) {
        return rows(page, scope, mayFindByIin, today).rows(entities, page).stream()
                .map(row -> summary(row, today))
                .toList();
    }

    /** All that the filters leave, up to so many. */
    public List<CertificateSummary> all(
            PageRequest page, int most, Scope scope, boolean mayFindByIin, LocalDate today) {
        return rows(page, scope, mayFindByIin, today).add(" limit " + most).rows(entities).stream()
                .map(row -> summary(row, today))
                .toList();
    }

    private static NativeSql rows(PageRequest page, Scope scope, boolean mayFindByIin, LocalDate today) {
        var sql = new NativeSql(
                "select c.id, c.number, c.holder_name, c.course_id, c.topic_kk, c.hours, c.issue_date, c.valid_until,"
                        + " b.series, b.number as blank_number, c.state" + FROM + joined(scope) + BLANK
                        + " where 1 = 1");
        filter(sql, page.filters(), mayFindByIin, today);
        limit(sql, scope);
        return sql.add(" order by " + order(page));
    }

    public long count(PageRequest page, Scope scope, boolean mayFindByIin, LocalDate today) {
        var byBlank = page.filters().containsKey("blank");
        var sql = new NativeSql(
                "select count(*) from (select 1" + FROM + joined(scope) + (byBlank ? BLANK : "") + " where 1 = 1");
        filter(sql, page.filters(), mayFindByIin, today);
        limit(sql, scope);
        sql.add(" limit " + MOST_COUNTED + ") as counted");
        return ((Number) sql.rows(entities).get(0)[0]).longValue();
    }

    private static String joined(Scope scope) {
        return scope.wholeInstitute() ? "" : ENROLMENT;
    }

    private static String order(PageRequest page) {
        return SORTABLE.getOrDefault(page.sort(), BY_NUMBER)
                .formatted(SORTABLE.containsKey(page.sort()) && page.ascending() ? "asc" : "desc");
    }

    private static void filter(NativeSql sql, Map<String, String> filters, boolean mayFindByIin, LocalDate today) {
        given(filters, "number", number -> sql.add(" and c.number like ", NativeSql.literal(number) + "%"));
        given(
                filters,
                "holder",
                name -> sql.add(" and c.holder_fold like ", NativeSql.literal(KazakhFold.fold(name)) + "%"));
        given(filters, "course", course -> sql.add(" and c.course_id = ", wholeNumber(course)));
        given(
                filters,
                "topic",
                topic -> sql.add(
                                " and c.course_id in (select k.id from course k where k.topic_fold like ",
                                "%" + NativeSql.literal(KazakhFold.fold(topic)) + "%")
                        .add(")"));
        given(filters, "issuedFrom", text -> {
            var from = day(text, LocalDate.of(1, 1, 1));
            sql.add(" and c.issue_date >= ", Date.valueOf(from)).add(" and c.number_year >= ", from.getYear());
        });
        given(filters, "issuedTo", text -> {
            var to = day(text, LocalDate.of(9999, 12, 31));
            sql.add(" and c.issue_date <= ", Date.valueOf(to)).add(" and c.number_year <= ", to.getYear());
        });
        given(filters, "blank", blank -> blank(sql, blank));
        given(filters, "status", standing -> standing(sql, standing, today));
        given(filters, "iin", iin -> {
            if (mayFindByIin) {
                sql.add(" and c.person_id = (select p.id from person p where p.iin = ", iin)
                        .add(")");
            } else {
                sql.add(" and 1 = 0");
            }
        });
    }

    private static void given(Map<String, String> filters, String name, Consumer<String> condition) {
        var value = filters.get(name);
        if (value != null && !value.isBlank()) {
            condition.accept(value.strip());
        }
    }

    /** A number, or a series and a number as they stand on the blank. */
    private static void blank(NativeSql sql, String text) {
        var parts = text.split("[ №-]+");
        sql.add(" and b.number = ", wholeNumber(parts[parts.length - 1]));
        if (parts.length > 1) {
            sql.add(" and b.series = ", parts[0]);
        }
    }

    private static void standing(NativeSql sql, String name, LocalDate today) {
        var day = Date.valueOf(today);
        var known = Arrays.stream(CertificateStanding.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
        if (known.isEmpty()) {
            sql.add(" and c.state = ", name);
            return;
        }
        switch (known.get()) {
            case PREPARED, SIGNED, REPLACED, REVOKED, DISCARDED -> sql.add(" and c.state = ", name);
            case NOT_YET_VALID -> sql.add(" and c.state = 'ISSUED' and c.issue_date > ", day);
            case VALID ->
                sql.add(" and c.state = 'ISSUED' and c.issue_date <= ", day).add(" and c.valid_until >= ", day);
            case EXPIRED -> sql.add(" and c.state = 'ISSUED' and c.valid_until < ", day);
        }
    }

    private static long wholeNumber(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return otherwise;
        }
    }

    /** Whoever does not work for the institute sees what was handed over to the people within his limits, and nothing of its making. */
    static void limit(NativeSql sql, Scope scope) {
        if (scope.wholeInstitute()) {
            return;
        }
        sql.add(" and (1 = 0");
        if (scope.trainerUserId() != null) {
            sql.add(
                            " or exists (select 1 from course_trainer t where t.course_id = c.course_id and t.user_id = ",
                            scope.trainerUserId())
                    .add(")");
        }
        handedOver(sql, " c.region_kato = ", scope.regionKato());
        handedOver(sql, " e.organisation_id = ", scope.organisationId());
        handedOver(sql, " c.person_id = ", scope.personId());
        if (scope.districtKato() != null) {
            handedOver(
                    sql,
                    " e.organisation_id in (select o.id from organisation o where o.kato like ",
                    NativeSql.literal(scope.districtKato()) + "%");
            sql.add(")");
        }
        sql.add(")");
    }

    private static void handedOver(NativeSql sql, String column, Object value) {
        if (value != null) {
            sql.add(" or c.state in ('ISSUED', 'REPLACED', 'REVOKED') and" + column, value);
        }
    }

    private static CertificateSummary summary(Object[] row, LocalDate today) {
        var issueDate = ((Date) row[6]).toLocalDate();
        var validUntil = ((Date) row[7]).toLocalDate();
        var status = CertificateStatus.valueOf((String) row[10]);
        return new CertificateSummary(
                new CertificateId(((Number) row[0]).longValue()),
                (String) row[1],
                (String) row[2],
                new CourseId(((Number) row[3]).longValue()),
                (String) row[4],
                ((Number) row[5]).intValue(),
                issueDate,
                validUntil,
                row[8] == null ? null : new BlankNumber((String) row[8], ((Number) row[9]).longValue()),
                status,
                CertificateStanding.of(status, issueDate, validUntil, today));
    }
}
