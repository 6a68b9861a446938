package kz.bilik.certificate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.bilik.certificate.ForeignListener;
import kz.bilik.certificate.model.ForeignCertificate;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.file.FileId;
import kz.bilik.organisation.Scope;
import kz.bilik.shared.persistence.NativeSql;

/** Courses of foreign organisations and the certificates that these gave. */
@ApplicationScoped
public class ForeignStore {

    private static final String NAME = "concat_ws(' ', p.surname, p.name, p.patronymic)";

    @PersistenceContext(unitName = "bilik")
    private EntityManager entities;

    /** Provider and country of a course that is marked. */
    public Optional<String[]> provider(CourseId course) {
        return new NativeSql("select provider, country from foreign_course where course_id = ")
                .add("", course.value()).rows(entities).stream()
                        .map(row -> new String[] {(String) row[0], (String) row[1]})
                        .findFirst();
    }

    public void mark(CourseId course, String provider, String country, String by, Instant at) {
        entities.createNativeQuery("insert into foreign_course (course_id, provider, country, marked_by, marked_at)"
                        + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update provider = ?2, country = ?3, marked_by = ?4,"
                        + " marked_at = ?5, version = version + 1")
                .setParameter(1, course.value())
                .setParameter(2, provider.strip())
                .setParameter(3, country.strip())
                .setParameter(4, by)
                .setParameter(5, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)))
                .executeUpdate();
    }

    public void add(ForeignCertificate certificate) {
        entities.persist(certificate);
        entities.flush();
    }

    public long certificatesOf(CourseId course) {
        return ((Number) new NativeSql("select count(*) from certificate where state <> 'DISCARDED' and course_id = ")
                        .add("", course.value())
                        .rows(entities)
                        .get(0)[0])
                .longValue();
    }

    public boolean isRecorded(EnrolmentId enrolment) {
        return !new NativeSql("select 1 from foreign_certificate where enrolment_id = ")
                .add("", enrolment.value())
                .rows(entities)
                .isEmpty();
    }

    public Optional<EnrolmentState> lockState(EnrolmentId enrolment) {
        return new NativeSql("select state from enrolment where id = ")
                .add("", enrolment.value()).add(" for update").rows(entities).stream()
                        .map(row -> EnrolmentState.valueOf((String) row[0]))
                        .findFirst();
    }

    /** Those within the caller's limits who passed, in the order of the list of the course. */
    public List<ForeignListener> listeners(CourseId course, Scope scope) {
        var sql = new NativeSql(
                        "select e.id, " + NAME + ", e.state, f.number, f.topic, f.hours, f.issued_on, f.valid_until,"
                                + " s.token, s.name as file_name from enrolment e join person p on p.id = e.person_id"
                                + " left join foreign_certificate f on f.enrolment_id = e.id left join stored_file s on s.id = f.file_id"
                                + " where e.state in ('PASSED', 'CERTIFIED') and e.course_id = ")
                .add("", course.value());
        limit(sql, scope);
        return sql.add(" order by e.row_no, e.id").rows(entities).stream()
                .map(ForeignStore::listener)
                .toList();
    }

    /** Whether the file is the scan of a certificate within the caller's limits. */
    public boolean isScanOf(FileId file, Scope scope) {
        var sql = new NativeSql("select 1 from foreign_certificate f join enrolment e on e.id = f.enrolment_id"
                        + " where f.file_id = ")
                .add("", file.value());
        limit(sql, scope);
        return !sql.rows(entities).isEmpty();
    }

    private static void limit(NativeSql sql, Scope scope) {
        if (scope.wholeInstitute()) {
            return;
        }
        sql.add(" and (1 = 0");
        if (scope.regionKato() != null) {
            sql.add(" or e.region_kato = ", scope.regionKato());
        }
        if (scope.organisationId() != null) {
            sql.add(" or e.organisation_id = ", scope.organisationId());
        }
        if (scope.personId() != null) {
            sql.add(" or e.person_id = ", scope.personId());
        }
        sql.add(")");
    }

    private static ForeignListener listener(Object[] row) {
        return new ForeignListener(
                new EnrolmentId(((Number) row[0]).longValue()),
                (String) row[1],
                EnrolmentState.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                row[5] == null ? null : ((Number) row[5]).intValue(),
                day(row[6]),
                day(row[7]),
                (String) row[8],
                (String) row[9]);
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
