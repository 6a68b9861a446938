package kz.bilik.attendance.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bilik.attendance.ClassToMark;
import kz.bilik.attendance.MarkChange;
import kz.bilik.attendance.model.Attendance;
import kz.bilik.course.CourseId;
import kz.bilik.course.EnrolmentScope;
import kz.bilik.course.SessionId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.organisation.Scope;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.LocalText;

/** Every query on the register. */
@ApplicationScoped
public class AttendanceStore {

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    /** The marks of these classes as they stand now, whoever has just entered them. */
    public List<Attendance> ofSessions(Collection<SessionId> sessions) {
        return em.createQuery("select a from Attendance a where a.sessionId in :sessions", Attendance.class)
                .setParameter(
                        "sessions", sessions.stream().map(SessionId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public List<Attendance> ofSession(SessionId session) {
        return em.createQuery("select a from Attendance a where a.sessionId = :session", Attendance.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    public void add(Attendance attendance) {
        em.persist(attendance);
    }

    public void flush() {
        em.flush();
    }

    /** A line of the history; it is never changed. */
    public void changed(
            EnrolmentId enrolment,
            SessionId session,
            BigDecimal before,
            BigDecimal after,
            String reason,
            String by,
            Instant at) {
        em.createNativeQuery("insert into attendance_change (enrolment_id, session_id, old_hours, new_hours, reason,"
                        + " changed_by, changed_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, enrolment.value())
                .setParameter(2, session.value())
                .setParameter(3, before)
                .setParameter(4, after)
                .setParameter(5, reason)
                .setParameter(6, by)
                .setParameter(7, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The history of a register, the latest first. */
    public List<MarkChange> history(CourseId course, Scope scope, int most) {
        var sql = new NativeSql(
                        "select p.surname, p.name, p.patronymic, s.position, s.held_on, h.old_hours, h.new_hours,"
                                + " h.reason, h.changed_by, h.changed_at from attendance_change h"
                                + " join course_session s on s.id = h.session_id join enrolment e on e.id = h.enrolment_id"
                                + " join person p on p.id = e.person_id")
                .add(" where s.course_id = ", course.value());
        EnrolmentScope.add(sql, scope);
        return sql.add(" order by h.id desc limit " + most).rows(em).stream()
                .map(row -> new MarkChange(
                        row[2] == null ? row[0] + " " + row[1] : row[0] + " " + row[1] + " " + row[2],
                        Column.integer(row[3]),
                        Column.date(row[4]),
                        Column.decimal(row[5]),
                        Column.decimal(row[6]),
                        Column.text(row[7]),
                        Column.text(row[8]),
                        Column.instant(row[9])))
                .toList();
    }

    /** Those of a course of whom it was told that their minimum is lost. */
    public Set<EnrolmentId> lost(CourseId course) {
        return new NativeSql("select l.enrolment_id from attendance_lost l join enrolment e on e.id = l.enrolment_id")
                .add(" where e.course_id = ", course.value()).rows(em).stream()
                        .map(row -> new EnrolmentId(Column.number(row[0])))
                        .collect(Collectors.toSet());
    }

    public void markLost(EnrolmentId enrolment, LocalDate day, Instant at) {
        em.createNativeQuery("insert into attendance_lost (enrolment_id, lost_on, told_at) values (?1, ?2, ?3)")
                .setParameter(1, enrolment.value())
                .setParameter(2, day)
                .setParameter(3, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** A correction has brought the minimum back into reach. */
    public void unmarkLost(EnrolmentId enrolment) {
        em.createNativeQuery("delete from attendance_lost where enrolment_id = ?1")
                .setParameter(1, enrolment.value())
                .executeUpdate();
    }

    /** Also while an appeal has opened it again: the register stays locked. */
    public boolean isProtocolConfirmed(CourseId course) {
        return !new NativeSql("select 1 from assessment a where a.confirmed_at is not null"
                        + " and a.state <> 'ANNULLED' and a.kind <> 'REASSESSMENT'")
                .add(" and a.course_id = ", course.value())
                .rows(em)
                .isEmpty();
    }

    /** The listeners of a course that the caller may see, in Kazakh order. */
    public List<Listed> listeners(CourseId course, Scope scope) {
        var sql = new NativeSql("select e.id, e.row_no, p.surname, p.name, p.patronymic, e.credited_hours, e.state"
                        + " from enrolment e join person p on p.id = e.person_id")
                .add(" where e.course_id = ", course.value())
                .add(EnrolmentScope.ON_THE_COURSE);
        EnrolmentScope.add(sql, scope);
        return sql.add(" order by p.sort_key, e.id").rows(em).stream()
                .map(row -> new Listed(
                        new EnrolmentId(Column.number(row[0])),
                        Column.integer(row[1]),
                        row[4] == null ? row[2] + " " + row[3] : row[2] + " " + row[3] + " " + row[4],
                        Column.decimal(row[5]),
                        EnrolmentState.valueOf(Column.text(row[6]))))
                .toList();
    }

    /** Classes held so far of courses that are being taught, whose register lacks marks; of a trainer those of his courses. */
    public List<ClassToMark> toMark(PageRequest page, Scope scope, LocalDate today, int entryDays) {
        var sql = new NativeSql(
                "select c.id, c.programme_code, c.stream_no, c.topic_kk, c.topic_ru, c.topic_en, s.id as session_id,"
                        + " s.position, s.held_on, s.start_time, s.hours, n.listeners, n.listeners - n.marked as unmarked");
        toMark(sql, page, scope, today, entryDays);
        return sql.add(" order by s.held_on desc, s.start_time desc, s.id desc").rows(em, page).stream()
                .map(row -> {
                    var heldOn = Column.date(row[8]);
                    return new ClassToMark(
                            new CourseId(Column.number(row[0])),
                            Column.text(row[1]),
                            Column.integer(row[2]),
                            new LocalText(Column.text(row[3]), Column.text(row[4]), Column.text(row[5])),
                            new SessionId(Column.number(row[6])),
                            Column.integer(row[7]),
                            heldOn,
                            Column.time(row[9]),
                            Column.decimal(row[10]),
                            Column.number(row[11]),
                            Column.number(row[12]),
                            heldOn.plusDays(entryDays),
                            today.isAfter(heldOn.plusDays(entryDays)));
                })
                .toList();
    }

    public long countToMark(PageRequest page, Scope scope, LocalDate today, int entryDays) {
        var sql = new NativeSql("select count(*)");
        toMark(sql, page, scope, today, entryDays);
        return Column.number(sql.on(em).getSingleResult());
    }

    private static void toMark(NativeSql sql, PageRequest page, Scope scope, LocalDate today, int entryDays) {
        sql.add(
                        " from course_session s join course c on c.id = s.course_id join (select x.id as session_id,"
                                + " count(e.id) as listeners, count(a.id) as marked from course_session x"
                                + " join enrolment e on e.course_id = x.course_id and e.state in ('STUDYING', 'RESUMED', 'READY_FOR_ASSESSMENT')"
                                + " left join attendance a on a.enrolment_id = e.id and a.session_id = x.id"
                                + " where x.held_on <= ",
                        today)
                .add(" group by x.id) n on n.session_id = s.id"
                        + " where s.cancelled_at is null and s.kind <> 'SUMMARY' and c.state in ('IN_PROGRESS', 'PAUSED')"
                        + " and n.marked < n.listeners");
        if (!scope.wholeInstitute()) {
            sql.add(
                            " and exists (select 1 from course_trainer t where t.course_id = c.id and t.user_id = ",
                            scope.trainerUserId() == null ? 0L : scope.trainerUserId())
                    .add(")");
        }
        page.filters().forEach((column, text) -> {
            switch (column) {
                case "topic" ->
                    sql.add(" and c.topic_fold like ", "%" + NativeSql.literal(KazakhFold.fold(text)) + "%");
                case "programme" -> sql.add(" and c.programme_code like ", NativeSql.literal(text) + "%");
                case "open" -> sql.add(" and s.held_on >= ", today.minusDays(entryDays));
                case "late" -> sql.add(" and s.held_on < ", today.minusDays(entryDays));
                default -> sql.add("");
            }
        });
    }

    /** Marks of a course: enrolment → session → hours. */
    public Map<EnrolmentId, Map<Long, BigDecimal>> marks(CourseId course) {
        var marks = new HashMap<EnrolmentId, Map<Long, BigDecimal>>();
        new NativeSql("select a.enrolment_id, a.session_id, a.attended_hours from attendance a"
                        + " join course_session s on s.id = a.session_id")
                .add(" where s.course_id = ", course.value())
                .rows(em)
                .forEach(row -> marks.computeIfAbsent(
                                new EnrolmentId(Column.number(row[0])), enrolment -> new HashMap<>())
                        .put(Column.number(row[1]), Column.decimal(row[2])));
        return marks;
    }

    /** A listener as the register lists it. */
    public record Listed(EnrolmentId id, int rowNo, String name, BigDecimal creditedHours, EnrolmentState state) {}
}
