package kz.bilik.schedule;

import static kz.bilik.shared.security.Roles.AUTH_BODY;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.REGION_EDU;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.file.FileId;
import kz.bilik.file.FileService;
import kz.bilik.file.Upload;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.UserService;
import kz.bilik.schedule.model.AnnualSchedule;
import kz.bilik.schedule.model.LineApproval;
import kz.bilik.schedule.model.LineRecord;
import kz.bilik.schedule.policy.ScheduleActFacts;
import kz.bilik.schedule.policy.ScheduleActPolicy;
import kz.bilik.schedule.store.ScheduleStore;
import kz.bilik.shared.error.RefusedException;

/** How the bodies of paragraph 14 agree to the lines that concern them, each for itself and nobody for another. */
@Stateless
public class LineApprovalService {

    private static final Logger LOG = Logger.getLogger(LineApprovalService.class.getName());
    private static final int REASON_COLUMN = 500;

    private final ScheduleActPolicy acts = new ScheduleActPolicy();

    @Inject
    private ScheduleStore store;

    @Inject
    private ScheduleAccess access;

    @Inject
    private LineDesk desk;

    @Inject
    private UserService users;

    @Inject
    private FileService files;

    @Inject
    private NoticeService notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Lines that wait for the caller's answer. */
    @RolesAllowed({REGION_EDU, AUTH_BODY})
    public long due() {
        var own = access.reach().asApprover();
        return own == null ? 0 : store.due(own);
    }

    /** The post under which the caller's body answered last; empty before the first answer. */
    @RolesAllowed({REGION_EDU, AUTH_BODY})
    public String lastPost() {
        var own = access.reach().asApprover();
        return own == null ? "" : store.lastPost(own).orElse("");
    }

    /**
     * Agrees to several lines of one schedule at once.
     *
     * @param scan of the letter that says so; null without one
     */
    @RolesAllowed({REGION_EDU, AUTH_BODY})
    public int approveAll(ScheduleId id, Set<Long> lines, String post, Upload scan) {
        var schedule = access.scheduleForChange(id);
        var proof = kept(scan);
        for (var line : lines.stream().sorted().toList()) {
            approve(schedule, access.line(new ScheduleLineId(line)), own(), access.caller(), post, proof);
        }
        desk.settle(schedule);
        return lines.size();
    }

    /** @param scan of the paper that says so; null without one */
    @RolesAllowed({REGION_EDU, AUTH_BODY})
    public void approve(ScheduleLineId id, String post, Upload scan) {
        var line = access.line(id);
        var schedule = access.scheduleForChange(line);
        approve(schedule, line, own(), access.caller(), post, kept(scan));
        desk.settle(schedule);
    }

    /** Says no, and what would have to change; the institute corrects the line and asks again. */
    @RolesAllowed({REGION_EDU, AUTH_BODY})
    public void refuse(ScheduleLineId id, String post, String remark, Upload scan) {
        var line = access.line(id);
        var schedule = access.scheduleForChange(line);
        refuse(schedule, line, own(), access.caller(), post, remark, kept(scan));
    }

    /** For a demonstration: what a body that has no user answered. */
    @RolesAllowed(SYSTEM)
    public void answerFor(Approver body, ScheduleLineId id, String name, String post, String remark) {
        var line = access.line(id);
        var schedule = access.scheduleForChange(line);
        if (remark == null) {
            approve(schedule, line, body, name, post, null);
            desk.settle(schedule);
        } else {
            refuse(schedule, line, body, name, post, remark, null);
        }
    }

    private void approve(AnnualSchedule schedule, LineRecord line, Approver body, String by, String post, FileId scan) {
        var approval = asked(schedule, line, body);
        approval.approve(by, name(by), blankToNull(post), clock.instant());
        Optional.ofNullable(scan).ifPresent(approval::prove);
        store.flush();
        record("SCHEDULE_LINE_APPROVED", line, body, ApprovalState.APPROVED, null);
        if (line.state() == LineState.ON_AGREEMENT
                && store.approvals(line.id(), line.round()).stream()
                        .allMatch(answer -> answer.state() == ApprovalState.APPROVED)) {
            line.agree();
            audit.record(AuditEntry.of(
                            "SCHEDULE_LINE_AGREED", "schedule_line", line.id().value())
                    .moved(LineState.ON_AGREEMENT, LineState.AGREED));
        }
    }

    private void refuse(
            AnnualSchedule schedule,
            LineRecord line,
            Approver body,
            String by,
            String post,
            String remark,
            FileId scan) {
        var ruling = acts.refuse(ScheduleActFacts.of(schedule.state(), remark));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var approval = asked(schedule, line, body);
        approval.refuse(by, name(by), blankToNull(post), clock.instant(), remark.strip());
        Optional.ofNullable(scan).ifPresent(approval::prove);
        if (line.state() == LineState.ON_AGREEMENT) {
            line.refuse();
        }
        record("SCHEDULE_LINE_REFUSED", line, body, ApprovalState.REFUSED, remark);
        notices.tell(new NewNotice(
                "schedule-line:%d:%d:%s".formatted(line.id().value(), line.round(), body.key()),
                NoticeTone.WARNING,
                NoticeText.of(ScheduleNotice.LINE_REFUSED, line.programmeCode(), String.valueOf(line.streamNo())),
                "14",
                "/schedule/line.xhtml?id=" + line.id().value(),
                List.of(NoticeAddressee.role(INSTITUTE_ADMIN))));
        desk.settle(schedule);
    }

    /** The question that is open for the body; a line that it was not asked about is none of its business. */
    private LineApproval asked(AnnualSchedule schedule, LineRecord line, Approver body) {
        if (!line.scheduleId().equals(schedule.id())) {
            throw access.denied("schedule_line", line.id().value());
        }
        return store.approval(line.id(), line.round(), body)
                .orElseThrow(() -> access.denied("schedule_line", line.id().value()));
    }

    private FileId kept(Upload scan) {
        return scan == null ? null : files.keep(scan).id();
    }

    private Approver own() {
        var own = access.reach().asApprover();
        if (own == null) {
            throw access.denied("schedule_line", "");
        }
        return own;
    }

    private String name(String user) {
        return users.findProfile(user).map(profile -> profile.displayName()).orElse(user);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private void record(String action, LineRecord line, Approver body, ApprovalState to, String reason) {
        audit.record(AuditEntry.of(action, "schedule_line", line.id().value())
                .moved(ApprovalState.PENDING, to)
                .because(
                        reason != null && reason.length() > REASON_COLUMN ? reason.substring(0, REASON_COLUMN) : reason)
                .with("round", line.round())
                .with("body", body.key()));
        LOG.info(() ->
                "line answered line=%d body=%s answer=%s".formatted(line.id().value(), body.key(), to));
    }
}
