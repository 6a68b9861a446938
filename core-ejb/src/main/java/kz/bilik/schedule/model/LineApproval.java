package kz.bilik.schedule.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.bilik.file.FileId;
import kz.bilik.schedule.ApprovalDetail;
import kz.bilik.schedule.ApprovalState;
import kz.bilik.schedule.Approver;
import kz.bilik.schedule.ApproverKind;
import kz.bilik.schedule.ScheduleLineId;
import kz.bilik.shared.error.IllegalTransitionException;

/** The answer of one body about one line in one round of asking. */
@Entity
@Table(name = "schedule_approval")
public class LineApproval {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "line_id")
    private long lineId;

    @Column(name = "round")
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "approver")
    private ApproverKind approver;

    @Column(name = "region_kato")
    private String regionKato;

    @Column(name = "approver_key")
    private String approverKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ApprovalState state;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_name")
    private String decidedName;

    @Column(name = "decided_post")
    private String decidedPost;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "remark")
    private String remark;

    @Column(name = "file_id")
    private Long fileId;

    @Version
    @Column(name = "version")
    private int version;

    protected LineApproval() {}

    public static LineApproval asked(ScheduleLineId line, int round, Approver of) {
        var approval = new LineApproval();
        approval.lineId = line.value();
        approval.round = round;
        approval.approver = of.kind();
        approval.regionKato = of.regionKato();
        approval.approverKey = of.key();
        approval.state = ApprovalState.PENDING;
        return approval;
    }

    public void approve(String by, String name, String post, Instant at) {
        decide(ApprovalState.APPROVED, by, name, post, at);
    }

    public void refuse(String by, String name, String post, Instant at, String why) {
        decide(ApprovalState.REFUSED, by, name, post, at);
        remark = why;
    }

    /** The scanned paper behind the answer. */
    public void prove(FileId scan) {
        fileId = scan.value();
    }

    private void decide(ApprovalState target, String by, String name, String post, Instant at) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("schedule_approval", state, target);
        }
        state = target;
        decidedBy = by;
        decidedName = name;
        decidedPost = post;
        decidedAt = at;
    }

    public Approver approver() {
        return new Approver(approver, regionKato);
    }

    public ApprovalState state() {
        return state;
    }

    public long id() {
        return id;
    }

    /** @param scanToken address of the scanned paper; null without one */
    public ApprovalDetail detail(String scanToken) {
        return new ApprovalDetail(round, approver(), state, decidedName, decidedPost, decidedAt, remark, scanToken);
    }
}
