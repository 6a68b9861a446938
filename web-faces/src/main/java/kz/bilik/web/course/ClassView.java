package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.bilik.course.ClassDetail;
import kz.bilik.course.PlaceKind;
import kz.bilik.course.ReplacementClass;
import kz.bilik.course.SessionId;
import kz.bilik.course.TimetableService;
import kz.bilik.staffing.StaffMemberId;
import kz.bilik.staffing.TrainerStanding;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** A class of a course that is taught: cancelled with a reason, and then another one set in its place. */
@Named
@RequestScoped
public class ClassView {

    @Inject
    private TimetableService timetables;

    @Inject
    private AskedRecord asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private ClassDetail detail;
    private String reason;
    private LocalDate day;
    private LocalTime start;
    private PlaceKind placeKind;
    private String place;
    private Long trainer;
    private String guest;
    private boolean filled;

    /** Reads the class before anything is drawn, so that one that does not exist answers 404. */
    public void open() {
        getDetail();
    }

    public ClassDetail getDetail() {
        if (detail == null) {
            detail = timetables.classOf(id());
        }
        return detail;
    }

    public boolean isCancellable() {
        return getDetail().changeable() && getDetail().session().cancelled() == null;
    }

    public boolean isReplaceable() {
        var cancelled = getDetail().session().cancelled();
        return getDetail().changeable() && cancelled != null && !cancelled.replaced();
    }

    /** Why it cannot be cancelled; empty when it can. */
    public String getHindrance() {
        return getDetail().marked() ? words.get("course.class.marked") : "";
    }

    public List<TrainerStanding> getTrainers() {
        return getDetail().trainers();
    }

    public PlaceKind[] getPlaceKinds() {
        return PlaceKind.values();
    }

    public String cancel() {
        timetables.cancelClass(id(), reason);
        return asked.done(words.get("course.class.cancelled"));
    }

    public String replace() {
        var course = getDetail().course();
        timetables.replaceClass(
                id(),
                new ReplacementClass(
                        day,
                        start,
                        getPlaceKind(),
                        getPlace(),
                        trainer == null ? null : new StaffMemberId(trainer),
                        guest,
                        reason));
        notices.done(words.get("course.class.replacedNow"));
        return "/course/detail?faces-redirect=true&tab=timetable&id=" + course.value();
    }

    private SessionId id() {
        return new SessionId(asked.id("session"));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStart() {
        return start == null && !filled ? getDetail().session().start() : start;
    }

    public void setStart(LocalTime start) {
        this.filled = true;
        this.start = start;
    }

    public PlaceKind getPlaceKind() {
        return placeKind == null ? getDetail().session().placeKind() : placeKind;
    }

    public void setPlaceKind(PlaceKind placeKind) {
        this.placeKind = placeKind;
    }

    public String getPlace() {
        return place == null ? getDetail().session().place() : place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Long getTrainer() {
        var first = getDetail().session().trainer();
        return trainer == null && !filled && first != null ? Long.valueOf(first.value()) : trainer;
    }

    public void setTrainer(Long trainer) {
        this.filled = true;
        this.trainer = trainer;
    }

    public String getGuest() {
        return guest;
    }

    public void setGuest(String guest) {
        this.guest = guest;
    }
}
