package kz.bilik.course.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.course.CourseFacts;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseState;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeDetail;
import kz.bilik.programme.ProgrammeId;
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

    @Column(name = "language")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "funding")
    private Funding funding;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "end_date")
    private LocalDate endDate;

    @Column(name = "max_score")
    private BigDecimal maxScore;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CourseState state;

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
        course.state = CourseState.PLANNED;
        course.createdAt = at;
        return course;
    }

    /** Keeps the fingerprint of the file that this course was read from, so that another course under the same stream is noticed. */
    public void readFrom(String hash) {
        sourceHash = hash;
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
}
