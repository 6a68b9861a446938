package kz.bilik.schedule.model;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Delivery;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeDetail;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.schedule.LineDraft;
import kz.bilik.schedule.LineState;
import kz.bilik.schedule.ScheduleId;
import kz.bilik.schedule.ScheduleLine;
import kz.bilik.schedule.ScheduleLineId;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.staffing.StaffMemberId;

/** A line of an annual schedule: one stream of a programme in its year. */
@Entity
@Table(name = "schedule_line")
public class LineRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "schedule_id")
    private long scheduleId;

    @Column(name = "programme_id")
    private long programmeId;

    @Column(name = "programme_code")
    private String programmeCode;

    @Column(name = "stream_no")
    private int streamNo;

    @Column(name = "plan_quarter")
    private Integer planQuarter;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "end_date")
    private LocalDate endDate;

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

    @Column(name = "place")
    private String place;

    @Column(name = "place_fold")
    private String placeFold;

    @Column(name = "trainer_id")
    private Long trainerId;

    @ElementCollection
    @CollectionTable(name = "schedule_quota", joinColumns = @JoinColumn(name = "line_id"))
    @MapKeyColumn(name = "region_kato")
    @Column(name = "places")
    private Map<String, Integer> quota = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "schedule_stage", joinColumns = @JoinColumn(name = "line_id"))
    @OrderBy("stageNo")
    private List<LineStage> stages = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private LineState state;

    @Column(name = "round")
    private int round;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected LineRecord() {}

    public static LineRecord drafted(
            ScheduleId schedule, LineDraft draft, ProgrammeDetail programme, String by, Instant at) {
        var line = new LineRecord();
        line.scheduleId = schedule.value();
        line.state = LineState.DRAFT;
        line.write(draft, programme, by, at);
        return line;
    }

    /** Writes the line anew; the agreements given before do not hold for it any more. */
    public void reset(LineDraft draft, ProgrammeDetail programme, String by, Instant at) {
        if (state != LineState.DRAFT) {
            moveTo(LineState.DRAFT);
        }
        write(draft, programme, by, at);
    }

    /** Corrects what nobody has to agree to. */
    public void correct(LineDraft draft, ProgrammeDetail programme, String by, Instant at) {
        write(draft, programme, by, at);
    }

    private void write(LineDraft draft, ProgrammeDetail programme, String by, Instant at) {
        programmeId = programme.id().value();
        programmeCode = programme.code();
        hours = programme.hours();
        delivery = programme.terms().delivery();
        streamNo = draft.stream();
        planQuarter = draft.quarter();
        startDate = draft.start();
        endDate = draft.end();
        form = draft.form();
        distance = draft.distance();
        language = draft.language();
        funding = draft.funding();
        place = draft.place();
        placeFold = draft.place() == null ? null : KazakhFold.fold(draft.place());
        trainerId = draft.trainer() == null ? null : draft.trainer().value();
        if (!quota.equals(draft.quota())) {
            quota.clear();
            quota.putAll(draft.quota());
        }
        if (!draft().stages().equals(draft.stages())) {
            stages.clear();
            draft.stages().forEach(dates -> stages.add(LineStage.of(dates)));
        }
        changedBy = by;
        changedAt = at;
    }

    /** Puts the line before the bodies that have to agree; approvals of the new round are made beside it. */
    public int ask() {
        moveTo(LineState.ON_AGREEMENT);
        round++;
        return round;
    }

    public void agree() {
        moveTo(LineState.AGREED);
    }

    public void refuse() {
        moveTo(LineState.REFUSED);
    }

    public void withdraw(String reason) {
        moveTo(LineState.WITHDRAWN);
        withdrawnReason = reason;
    }

    private void moveTo(LineState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("schedule_line", state, target);
        }
        state = target;
    }

    /** The line as it could be written again. */
    public LineDraft draft() {
        return new LineDraft(
                programmeId(),
                streamNo,
                planQuarter,
                startDate,
                endDate,
                stages.stream().map(LineStage::dates).toList(),
                form,
                distance,
                language,
                funding,
                place,
                trainer(),
                quota);
    }

    public ScheduleLine asLine(int year) {
        return new ScheduleLine(
                id(),
                scheduleId(),
                year,
                programmeId(),
                programmeCode,
                streamNo,
                planQuarter,
                startDate,
                endDate,
                stages.stream().map(LineStage::dates).toList(),
                hours,
                form,
                distance,
                delivery,
                language,
                funding,
                place,
                trainer(),
                quota,
                state);
    }

    public ScheduleLineId id() {
        return new ScheduleLineId(id);
    }

    public ScheduleId scheduleId() {
        return new ScheduleId(scheduleId);
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

    public StaffMemberId trainer() {
        return trainerId == null ? null : new StaffMemberId(trainerId);
    }

    public LineState state() {
        return state;
    }

    public int round() {
        return round;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }
}
