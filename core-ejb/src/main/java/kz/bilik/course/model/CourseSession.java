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
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kz.bilik.course.CancelledClass;
import kz.bilik.course.CourseId;
import kz.bilik.course.InstructorKind;
import kz.bilik.course.PlaceKind;
import kz.bilik.course.SessionDetail;
import kz.bilik.course.SessionId;
import kz.bilik.course.SessionKind;
import kz.bilik.course.SessionSpec;
import kz.bilik.course.TimetableEntry;
import kz.bilik.programme.ModuleId;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.staffing.StaffMemberId;

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

    @Column(name = "start_time")
    private LocalTime startTime;

    @Column(name = "end_time")
    private LocalTime endTime;

    @Column(name = "hours")
    private BigDecimal hours;

    @Column(name = "module_id")
    private Long moduleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SessionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_kind")
    private PlaceKind placeKind;

    @Column(name = "place")
    private String place;

    @Column(name = "place_fold")
    private String placeFold;

    @Enumerated(EnumType.STRING)
    @Column(name = "instructor_kind")
    private InstructorKind instructorKind;

    @Column(name = "instructor_id")
    private Long instructorId;

    @Column(name = "instructor_name")
    private String instructorName;

    @Column(name = "counted")
    private boolean counted = true;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancelled_by")
    private String cancelledBy;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "replaces_id")
    private Long replacesId;

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

    /** @param minutes of an academic hour, which tell when the class ends */
    public static CourseSession timetabled(CourseId course, int position, TimetableEntry entry, int minutes) {
        var session = timetabled(course, position, new SessionSpec(entry.heldOn(), entry.hours(), entry.kind()));
        session.startTime = entry.start();
        session.endTime = entry.start() == null
                ? null
                : entry.start()
                        .plusMinutes(entry.hours()
                                .multiply(BigDecimal.valueOf(minutes))
                                .setScale(0, RoundingMode.CEILING)
                                .longValue());
        session.moduleId = entry.module() == null ? null : entry.module().value();
        session.placeKind = entry.placeKind();
        session.place = entry.place();
        session.placeFold = entry.place() == null ? null : KazakhFold.fold(entry.place());
        session.instructorId = entry.trainer() == null ? null : entry.trainer().value();
        session.instructorName = entry.guest();
        session.instructorKind =
                session.instructorId == null && session.instructorName == null ? null : entry.instructor();
        return session;
    }

    /** It will not be held; its hours stay in the course until another class takes its place. */
    public void cancel(String reason, String by, Instant at) {
        cancelledAt = at;
        cancelledBy = by;
        cancelReason = reason;
    }

    /** The same hours on another day. */
    public void takePlaceOf(CourseSession cancelled) {
        replacesId = cancelled.id;
        cancelled.counted = false;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** Whether its hours are of the course; not once another class has taken its place. */
    public boolean isCounted() {
        return counted;
    }

    /** Empty for a class that is held. */
    public Optional<CancelledClass> cancellation() {
        return Optional.ofNullable(cancelledAt).map(at -> new CancelledClass(cancelReason, cancelledBy, at, !counted));
    }

    /** The class in whose place this one is held; empty for one of the first timetable. */
    public Optional<SessionId> replaces() {
        return Optional.ofNullable(replacesId).map(SessionId::new);
    }

    public TimetableEntry entry() {
        return new TimetableEntry(
                heldOn,
                startTime,
                hours,
                moduleId == null ? null : new ModuleId(moduleId),
                kind,
                placeKind,
                place,
                instructorKind,
                instructorId == null ? null : new StaffMemberId(instructorId),
                instructorName);
    }

    public SessionId id() {
        return new SessionId(id);
    }

    public int position() {
        return position;
    }

    public LocalTime endTime() {
        return endTime;
    }

    public CourseId courseId() {
        return new CourseId(courseId);
    }

    public SessionDetail detail() {
        return new SessionDetail(new SessionId(id), position, heldOn, startTime, hours, kind);
    }
}
