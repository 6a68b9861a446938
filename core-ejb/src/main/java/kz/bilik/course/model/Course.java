package kz.bilik.course.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bilik.course.CourseFacts;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseStage;
import kz.bilik.course.CourseState;
import kz.bilik.course.LeadTrainer;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Delivery;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeDetail;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.schedule.ScheduleLine;
import kz.bilik.schedule.ScheduleLineId;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.LocalText;

/** One stream of a programme. */
@Entity
@Table(name = "course")
public class Course {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "programme_id")
    private long programmeId;

    @Column(name = "programme_code")
    private String programmeCode;

    @Column(name = "schedule_line_id")
    private Long scheduleLineId;

    @Column(name = "stream_no")
    private int streamNo;

    @Column(name = "year")
    private int year;

    @Column(name = "topic_kk")
    private String topicKk;

    @Column(name = "topic_ru")
    private String topicRu;

    @Column(name = "topic_en")
    private String topicEn;

    @Column(name = "topic_fold")
    private String topicFold;

    @Column(name = "hours")
    private int hours;

    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private CourseForm form;

    @Column(name = "distance")
    private boolean distance;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery")
    private Delivery delivery;

    @Column(name = "language")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "funding")
    private Funding funding;

    @Column(name = "capacity")
    private Integer capacity;

    @Column(name = "place")
    private String place;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "end_date")
    private LocalDate endDate;

    @Column(name = "max_score")
    private BigDecimal maxScore;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CourseState state;

    @Column(name = "change_reason")
    private String changeReason;

    @Column(name = "timetable_revision")
    private int timetableRevision;

    @Column(name = "timetable_published_at")
    private Instant timetablePublishedAt;

    @Column(name = "timetable_published_by")
    private String timetablePublishedBy;

    @Column(name = "timetable_reason")
    private String timetableReason;

    @ElementCollection
    @CollectionTable(name = "course_stage", joinColumns = @JoinColumn(name = "course_id"))
    @OrderBy("stageNo")
    private List<StageRow> stages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "course_lead", joinColumns = @JoinColumn(name = "course_id"))
    private List<LeadRow> leads = new ArrayList<>();

    @Column(name = "source_hash")
    private String sourceHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Course() {}

    public static Course planned(ProgrammeDetail programme, CourseFacts facts, Instant at) {
        var course = new Course();
        course.programmeId = programme.id().value();
        course.programmeCode = programme.code();
        course.streamNo = facts.stream();
        course.year = facts.start().getYear();
        course.topicKk = facts.topic().kk();
        course.topicRu = facts.topic().ru();
        course.topicEn = facts.topic().en();
        course.topicFold = KazakhFold.fold(facts.topic().kk());
        course.hours = programme.hours();
        course.form = facts.form();
        course.distance = facts.distance();
        course.language = facts.language();
        course.funding = facts.funding();
        course.startDate = facts.start();
        course.endDate = facts.end();
        course.maxScore = facts.maxScore();
        course.delivery = Delivery.ONE_TIME;
        course.state = CourseState.PLANNED;
        course.createdAt = at;
        return course;
    }

    /** Keeps the fingerprint of the file that this course was read from, so that another course under the same stream is noticed. */
    public void readFrom(String hash) {
        sourceHash = hash;
    }

    /** What the line of the annual schedule says beside the facts of the course. */
    public void planFrom(ScheduleLine line) {
        scheduleLineId = line.id().value();
        delivery = line.delivery();
        capacity = line.places();
        place = line.place();
        stages.clear();
        line.stages()
                .forEach(dates -> stages.add(StageRow.of(new CourseStage(dates.stage(), dates.start(), dates.end()))));
    }

    /** Whoever leads the course from now on. */
    public void leadBy(List<LeadTrainer> trainers) {
        leads.clear();
        trainers.forEach(lead -> leads.add(LeadRow.of(lead)));
    }

    public void schedule() {
        moveTo(CourseState.SCHEDULED);
    }

    public void openLists() {
        moveTo(CourseState.LISTING);
    }

    public void openAdmission() {
        moveTo(CourseState.ADMISSION);
    }

    public void begin() {
        moveTo(CourseState.IN_PROGRESS);
    }

    public void startAssessment() {
        moveTo(CourseState.ASSESSMENT);
    }

    /** Between two stages. */
    public void pause() {
        moveTo(CourseState.PAUSED);
    }

    public void resume() {
        moveTo(CourseState.IN_PROGRESS);
    }

    public void cancel(String reason) {
        moveTo(CourseState.CANCELLED);
        changeReason = reason;
    }

    /** The old timetable is of the old days, so it is a draft again. */
    public void postpone(LocalDate start, LocalDate end, List<CourseStage> newStages, String reason) {
        moveTo(CourseState.POSTPONED);
        startDate = start;
        endDate = end;
        stages.clear();
        newStages.forEach(dates -> stages.add(StageRow.of(dates)));
        changeReason = reason;
        withdrawTimetable();
    }

    public void planAgain() {
        moveTo(CourseState.PLANNED);
    }

    /** A timetable that was published is a draft again when it is written anew. */
    public int rewriteTimetable() {
        withdrawTimetable();
        timetableRevision++;
        return timetableRevision;
    }

    /** @param reason why it is published with conflicts; null without any */
    public void publishTimetable(String by, Instant at, String reason) {
        timetablePublishedBy = by;
        timetablePublishedAt = at;
        timetableReason = reason;
    }

    private void withdrawTimetable() {
        timetablePublishedBy = null;
        timetablePublishedAt = null;
        timetableReason = null;
    }

    public void complete() {
        moveTo(CourseState.COMPLETED);
    }

    public void report() {
        moveTo(CourseState.REPORTED);
    }

    private void moveTo(CourseState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("course", state, target);
        }
        state = target;
    }

    public CourseId id() {
        return new CourseId(id);
    }

    public ProgrammeId programmeId() {
        return new ProgrammeId(programmeId);
    }

    public String programmeCode() {
        return programmeCode;
    }

    public int streamNo() {
        return streamNo;
    }

    public int year() {
        return year;
    }

    public LocalText topic() {
        return new LocalText(topicKk, topicRu, topicEn);
    }

    public int hours() {
        return hours;
    }

    public CourseForm form() {
        return form;
    }

    public boolean distance() {
        return distance;
    }

    public String language() {
        return language;
    }

    public Funding funding() {
        return funding;
    }

    public LocalDate startDate() {
        return startDate;
    }

    public LocalDate endDate() {
        return endDate;
    }

    public BigDecimal maxScore() {
        return maxScore;
    }

    public CourseState state() {
        return state;
    }

    public Optional<String> sourceHash() {
        return Optional.ofNullable(sourceHash);
    }

    public Optional<ScheduleLineId> scheduleLine() {
        return Optional.ofNullable(scheduleLineId).map(ScheduleLineId::new);
    }

    public Delivery delivery() {
        return delivery;
    }

    public Integer capacity() {
        return capacity;
    }

    public String place() {
        return place;
    }

    public String changeReason() {
        return changeReason;
    }

    public int timetableRevision() {
        return timetableRevision;
    }

    public Instant timetablePublishedAt() {
        return timetablePublishedAt;
    }

    public String timetablePublishedBy() {
        return timetablePublishedBy;
    }

    public String timetableReason() {
        return timetableReason;
    }

    public List<CourseStage> stages() {
        return stages.stream().map(StageRow::dates).toList();
    }

    public List<LeadTrainer> leads() {
        return leads.stream().map(LeadRow::lead).toList();
    }
}
