package kz.bilik.finishedcourse.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.finishedcourse.FinishedCourse;
import kz.bilik.finishedcourse.ImportedRow;
import kz.bilik.organisation.SignatoryRole;
import kz.bilik.outcome.Outcome;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.text.Iin;

/** The rows of the files that courses came from, and what the books already hold against a file. */
@ApplicationScoped
public class FinishedCourseStore {

    private static final int CHUNK = 200;

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    /** Who is already on the list of a course, by individual number. */
    public Map<Iin, Enrolled> enrolled(CourseId course) {
        var enrolled = new HashMap<Iin, Enrolled>();
        new NativeSql("select p.iin, e.id, e.state from enrolment e join person p on p.id = e.person_id")
                .add(" where e.course_id = ", course.value())
                .rows(em)
                .forEach(row -> enrolled.put(
                        Iin.recorded(Column.text(row[0])),
                        new Enrolled(
                                new EnrolmentId(Column.number(row[1])), EnrolmentState.valueOf(Column.text(row[2])))));
        return enrolled;
    }

    public boolean isBatchReceived(FinishedCourse.Blanks blanks) {
        return !new NativeSql("select 1 from blank_batch b")
                .add(" where b.series = ", blanks.series())
                .add(" and b.first_number = ", blanks.first())
                .add(" and b.last_number = ", blanks.last())
                .rows(em)
                .isEmpty();
    }

    public boolean isRangeTouched(FinishedCourse.Blanks blanks) {
        return !new NativeSql("select 1 from blank_batch b")
                .add(" where b.series = ", blanks.series())
                .add(" and b.first_number <= ", blanks.last())
                .add(" and b.last_number >= ", blanks.first())
                .rows(em)
                .isEmpty();
    }

    public long freeInRange(FinishedCourse.Blanks blanks) {
        return Column.number(new NativeSql("select count(*) from blank b where b.state = 'IN_STOCK'")
                .add(" and b.series = ", blanks.series())
                .add(" and b.number >= ", blanks.first())
                .add(" and b.number <= ", blanks.last())
                .on(em)
                .getSingleResult());
    }

    public boolean isAppointed(String name, SignatoryRole role, LocalDate day) {
        return !new NativeSql("select 1 from signatory_appointment a")
                .add(" where a.person_name = ", name)
                .add(" and a.role = ", role.name())
                .add(" and a.valid_from <= ", day)
                .add(" and (a.valid_to is null or a.valid_to >= ", day)
                .add(")")
                .rows(em)
                .isEmpty();
    }

    public boolean isDirectorAbsent(LocalDate day) {
        return !new NativeSql("select 1 from director_absence a")
                .add(" where a.absent_from <= ", day)
                .add(" and a.absent_to >= ", day)
                .rows(em)
                .isEmpty();
    }

    public boolean isImported(CourseId course) {
        return !new NativeSql("select 1 from finished_course_row r")
                .add(" where r.course_id = ", course.value())
                .add(" limit 1")
                .rows(em)
                .isEmpty();
    }

    /** The rows of the latest file take the place of those before. */
    public void replaceRows(CourseId course, List<ImportedRow> rows) {
        em.flush();
        new NativeSql("delete from finished_course_row where course_id = ")
                .add("", course.value())
                .on(em)
                .executeUpdate();
        for (var from = 0; from < rows.size(); from += CHUNK) {
            insert(course, rows.subList(from, Math.min(from + CHUNK, rows.size())));
        }
    }

    private void insert(CourseId course, List<ImportedRow> rows) {
        var sql = new NativeSql(
                "insert into finished_course_row (course_id, row_no, name, enrolment_id, outcome, grounds,"
                        + " flags, attendance_percent, score_percent) values ");
        var separator = "";
        for (var row : rows) {
            sql.add(separator + "(", course.value())
                    .add(", ", row.row())
                    .add(", ", row.name())
                    .add(
                            ", ",
                            row.enrolmentId() == null ? null : row.enrolmentId().value())
                    .add(", ", row.outcome() == null ? null : row.outcome().name())
                    .add(", ", String.join(" ", row.groundCodes()))
                    .add(", ", String.join(" ", row.flagCodes()))
                    .add(", ", row.attendancePercent())
                    .add(", ", row.scorePercent())
                    .add(")");
            separator = ", ";
        }
        sql.on(em).executeUpdate();
    }

    /** The rows of a course with the latest decision on each listener who is on the list. */
    public List<ImportedRow> rows(CourseId course) {
        return new NativeSql("select r.row_no, r.name, r.enrolment_id, coalesce(d.outcome, r.outcome),"
                        + " coalesce(d.grounds, r.grounds), r.flags, r.attendance_percent, r.score_percent"
                        + " from finished_course_row r"
                        + " left join (select max(id) as id, enrolment_id from outcome_decision group by enrolment_id) latest"
                        + "   on latest.enrolment_id = r.enrolment_id"
                        + " left join outcome_decision d on d.id = latest.id")
                .add(" where r.course_id = ", course.value()).add(" order by r.row_no").rows(em).stream()
                        .map(row -> new ImportedRow(
                                Column.integer(row[0]),
                                Column.text(row[1]),
                                row[2] == null ? null : new EnrolmentId(Column.number(row[2])),
                                Outcome.valueOf(Column.text(row[3])),
                                codes(row[4]),
                                codes(row[5]),
                                Column.text(row[6]),
                                Column.text(row[7])))
                        .toList();
    }

    private static List<String> codes(Object cell) {
        var codes = Column.text(cell);
        return codes == null || codes.isBlank() ? List.of() : Arrays.asList(codes.split(" ", -1));
    }

    /** A listener who is already on the list. */
    public record Enrolled(EnrolmentId id, EnrolmentState state) {}
}
