package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.InstructorKind;
import kz.bilik.course.PlaceKind;
import kz.bilik.course.SessionKind;
import kz.bilik.course.TimetableDetail;
import kz.bilik.course.TimetableEntry;
import kz.bilik.course.TimetableService;
import kz.bilik.course.TimetableSession;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.programme.ModuleId;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.staffing.StaffMemberId;
import kz.bilik.staffing.TrainerStanding;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The timetable while it is written: every class a row, with room below; the proposal fills the rows and writes nothing. */
@Named
@RequestScoped
public class TimetableEditView {

    private static final int SPARE = 4;

    @Inject
    private TimetableService timetables;

    @Inject
    private CourseDetailView shown;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private TimetableDetail timetable;
    private List<Row> rows;
    private List<TrainerStanding> trainers;
    private Integer revision;

    public void open() {
        if (!getTimetable().writable()) {
            throw new NotFoundException("timetable", shown.getId());
        }
        getRows();
    }

    public CourseDetail getCourse() {
        return shown.getCourse();
    }

    public long getId() {
        return shown.getId();
    }

    private TimetableDetail getTimetable() {
        if (timetable == null) {
            timetable = timetables.timetable(new CourseId(shown.getId()));
        }
        return timetable;
    }

    public List<ModuleDetail> getModules() {
        return shown.getCourse().modules();
    }

    public List<TrainerStanding> getTrainers() {
        if (trainers == null) {
            trainers = timetables.trainers(new CourseId(shown.getId()));
        }
        return trainers;
    }

    public SessionKind[] getKinds() {
        return new SessionKind[] {SessionKind.LECTURE, SessionKind.PRACTICE, SessionKind.SEMINAR, SessionKind.TEST};
    }

    public PlaceKind[] getPlaceKinds() {
        return PlaceKind.values();
    }

    public boolean isProposed() {
        return "1".equals(request.getParameter("propose"));
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = new ArrayList<>();
            if (isProposed()) {
                timetables.propose(new CourseId(shown.getId())).forEach(entry -> rows.add(Row.of(entry)));
            } else {
                getTimetable().sessions().forEach(session -> rows.add(Row.of(session)));
            }
            IntStream.range(0, SPARE).forEach(spare -> rows.add(new Row()));
        }
        return rows;
    }

    public String save() {
        timetables.write(
                new CourseId(shown.getId()),
                revision == null ? -1 : revision,
                getRows().stream().filter(Row::isFilled).map(Row::entry).toList());
        notices.done(words.get("course.timetable.saved"));
        return "/course/detail?faces-redirect=true&id=" + shown.getId() + "&tab=timetable";
    }

    /** The one that was read when the page was drawn, whatever has been written since. */
    public Integer getRevision() {
        return revision == null ? Integer.valueOf(getTimetable().revision()) : revision;
    }

    public void setRevision(Integer revision) {
        this.revision = revision;
    }

    /** A class while it is written; a row without a day is none. */
    public static class Row {

        private static final String GUEST = "guest";

        private LocalDate day;
        private LocalTime start;
        private BigDecimal hours;
        private Long module;
        private SessionKind kind = SessionKind.LECTURE;
        private PlaceKind placeKind = PlaceKind.ROOM;
        private String place;
        private String instructor;
        private String guest;

        static Row of(TimetableEntry entry) {
            var row = new Row();
            row.day = entry.heldOn();
            row.start = entry.start();
            row.hours = entry.hours();
            row.module = entry.module() == null ? null : entry.module().value();
            row.kind = entry.kind();
            row.placeKind = entry.placeKind() == null ? PlaceKind.ROOM : entry.placeKind();
            row.place = entry.place();
            row.instructor = entry.trainer() != null
                    ? String.valueOf(entry.trainer().value())
                    : entry.guest() == null ? null : GUEST;
            row.guest = entry.guest();
            return row;
        }

        static Row of(TimetableSession session) {
            return of(new TimetableEntry(
                    session.heldOn(),
                    session.start(),
                    session.hours().stripTrailingZeros(),
                    session.module(),
                    session.kind(),
                    session.placeKind(),
                    session.place(),
                    session.instructorKind(),
                    session.trainer(),
                    session.instructorName()));
        }

        boolean isFilled() {
            return day != null || hours != null || start != null;
        }

        TimetableEntry entry() {
            var isGuest = GUEST.equals(instructor);
            var trainer = instructor == null || instructor.isEmpty() || isGuest
                    ? null
                    : new StaffMemberId(Long.parseLong(instructor));
            return new TimetableEntry(
                    day,
                    start,
                    hours,
                    module == null ? null : new ModuleId(module),
                    kind,
                    placeKind,
                    place,
                    isGuest ? InstructorKind.GUEST : InstructorKind.TRAINER,
                    trainer,
                    guest);
        }

        public LocalDate getDay() {
            return day;
        }

        public void setDay(LocalDate day) {
            this.day = day;
        }

        public LocalTime getStart() {
            return start;
        }

        public void setStart(LocalTime start) {
            this.start = start;
        }

        public BigDecimal getHours() {
            return hours;
        }

        public void setHours(BigDecimal hours) {
            this.hours = hours;
        }

        public Long getModule() {
            return module;
        }

        public void setModule(Long module) {
            this.module = module;
        }

        public SessionKind getKind() {
            return kind;
        }

        public void setKind(SessionKind kind) {
            this.kind = kind;
        }

        public PlaceKind getPlaceKind() {
            return placeKind;
        }

        public void setPlaceKind(PlaceKind placeKind) {
            this.placeKind = placeKind;
        }

        public String getPlace() {
            return place;
        }

        public void setPlace(String place) {
            this.place = place;
        }

        public String getInstructor() {
            return instructor;
        }

        public void setInstructor(String instructor) {
            this.instructor = instructor;
        }

        public String getGuest() {
            return guest;
        }

        public void setGuest(String guest) {
            this.guest = guest;
        }
    }
}
