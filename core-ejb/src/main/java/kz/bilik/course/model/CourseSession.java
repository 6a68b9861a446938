package kz.bilik.course.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.course.CourseId;
import kz.bilik.course.SessionDetail;
import kz.bilik.course.SessionId;
import kz.bilik.course.SessionKind;
import kz.bilik.course.SessionSpec;

/** One class of the timetable. */
@Entity
@Table(name = "course_session")
public class CourseSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "course_id")
    private long courseId;

    @Column(name = "position")
    private int position;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "hours")
    private BigDecimal hours;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SessionKind kind;

    protected CourseSession() {}

    public static CourseSession timetabled(CourseId course, int position, SessionSpec spec) {
        var session = new CourseSession();
        session.courseId = course.value();
        session.position = position;
        session.heldOn = spec.heldOn();
        session.hours = spec.hours();
        session.kind = spec.kind();
        return session;
    }

    public CourseId courseId() {
        return new CourseId(courseId);
    }

    public SessionDetail detail() {
        return new SessionDetail(new SessionId(id), position, heldOn, hours, kind);
    }
}
