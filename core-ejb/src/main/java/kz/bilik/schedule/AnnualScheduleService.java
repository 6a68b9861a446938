package kz.bilik.schedule;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.AUTH_BODY;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.METHODOLOGIST_TRAINER;
import static kz.bilik.shared.security.Roles.REGION_EDU;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.Signatory;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.planning.PlanDemand;
import kz.bilik.planning.PlanningService;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.schedule.model.AnnualSchedule;
import kz.bilik.schedule.model.LineRecord;
import kz.bilik.schedule.policy.LineChange;
import kz.bilik.schedule.policy.ScheduleActFacts;
import kz.bilik.schedule.policy.ScheduleActPolicy;
import kz.bilik.schedule.store.ScheduleStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.security.Roles;
import kz.bilik.staffing.TrainerDirectory;
import kz.bilik.staffing.TrainerStanding;

/** Builds the annual schedule, shows it to everyone as far as it concerns him, and has it signed (paragraph 14). */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, METHODOLOGIST_TRAINER, REGION_EDU, AUTH_BODY, SYSTEM
})
public class AnnualScheduleService {

    private static final Logger LOG = Logger.getLogger(AnnualScheduleService.class.getName());

    private final ScheduleActPolicy acts = new ScheduleActPolicy();
    private final LineChange change = new LineChange();

    @Inject
    private ScheduleStore store;

    @Inject
    private ScheduleAccess access;

    @Inject
    private LineDesk desk;

    @Inject
    private ScheduleWording wording;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private PlanningService planning;

    @Inject
    private OrganisationService organisations;

    @Inject
    private SignatoryService signatories;

    @Inject
    private TrainerDirectory trainers;

    @Inject
    private Instance<PlannedCourses> courses;

    @Inject
    private NoticeService notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The newest first; outside the institute those that have a line for the caller. */
    public List<ScheduleSummary> schedules() {
        var reach = access.reach();
        var sums = store.sums(reach);
        return store.schedules().stream()
                .filter(schedule ->
                        reach.whole() || sums.containsKey(schedule.id().value()))
                .map(schedule -> {
                    var sum = sums.getOrDefault(schedule.id().value(), new long[3]);
                    return new ScheduleSummary(
                            schedule.id(),
                            schedule.year(),
                            schedule.versionNo(),
                            schedule.state(),
                            sum[0],
                            sum[1],
                            sum[2],
                            schedule.approvedAt());
                })
                .toList();
    }

    public ScheduleDetail schedule(ScheduleId id) {
        var schedule = access.schedule(id);
        var reach = access.reach();
        return new ScheduleDetail(
                id,
                schedule.year(),
                schedule.versionNo(),
                schedule.state(),
                schedule.number(),
                schedule.amendReason(),
                schedule.sentAt(),
                schedule.agreedAt(),
                schedule.approvedAt(),
                store.counts(id, reach),
                reach.whole() && schedule.state().isInWork()
                        ? acts.send(sending(schedule)).grounds()
                        : List.of(),
                store.progress(id, reach),
                reach.whole() ? store.versions(id) : List.of());
    }

    /** Sortable by programme, topic, start, places, funding, state; filters: topic, funding, state, month, region, due. */
    public Page<LineRow> lines(ScheduleId id, PageRequest page) {
        access.schedule(id);
        var reach = access.reach();
        return new Page<>(store.page(id, page, reach), store.count(id, page, reach));
    }

    public LineDetail line(ScheduleLineId id) {
        var line = access.line(id);
        var schedule = access.schedule(line.scheduleId());
        var reach = access.reach();
        var programme = programmes.programme(line.programmeId());
        var draft = line.draft();
        var planned =
                desk.planned(schedule.year(), programme.code(), draft.quota().keySet());
        var open = line.state() != LineState.WITHDRAWN;
        var own = reach.asApprover();
        return new LineDetail(
                line.asLine(schedule.year()),
                schedule.state(),
                programme.title(),
                ScheduleWording.audience(programme),
                draft.trainer() == null
                        ? null
                        : trainers.find(draft.trainer(), LocalDate.now(clock))
                                .map(TrainerStanding::name)
                                .orElse(null),
                line.withdrawnReason(),
                planned,
                reach.whole() && open
                        ? desk.complete(schedule, draft, programme, id.value()).grounds()
                        : List.of(),
                reach.whole() && open
                        ? desk.warn(schedule, line, programme, planned).grounds()
                        : List.of(),
                reach.whole() && open ? store.conflicts(schedule.id()).getOrDefault(id.value(), List.of()) : List.of(),
                store.approvals(id).stream()
                        .filter(approval -> reach.regionKato() == null
                                || approval.approver().equals(own))
                        .toList(),
                own != null
                        && store.approval(id, line.round(), own)
                                .map(approval -> approval.state() == ApprovalState.PENDING)
                                .orElse(false),
                reach.whole() && open && schedule.state() != ScheduleState.APPROVED,
                store.courseOf(id));
    }

    /** Who may lead a course that begins on that day. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public List<TrainerStanding> trainers(LocalDate day) {
        return trainers.on(day == null ? LocalDate.now(clock) : day);
    }

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public ScheduleId open(int year) {
        refuseIf(acts.open(ScheduleActFacts.opening(year, store.ofYear(year).isPresent())));
        var schedule = AnnualSchedule.opened(year, access.caller(), clock.instant());
        store.add(schedule);
        desk.record("SCHEDULE_OPENED", schedule, null);
        LOG.info(() ->
                "schedule opened schedule=%d year=%d".formatted(schedule.id().value(), year));
        return schedule.id();
    }

    /**
     * Makes a line of what the approved plans of the regions ask for: one for each programme, quarter, language and funding. What has a line
     * already is left alone, so it can be repeated when more plans are approved.
     *
     * @return how many lines were made
     */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public int propose(ScheduleId id) {
        var schedule = access.scheduleForChange(id);
        refuseIf(acts.compose(ScheduleActFacts.of(schedule.state(), null)));
        var approved = programmes.approved().stream()
                .collect(Collectors.toMap(ApprovedProgramme::code, programme -> programme));
        var known = store.lines(id).stream()
                .map(line -> key(
                        line.programmeCode(),
                        line.draft().funding().name(),
                        line.draft().language(),
                        String.valueOf(line.draft().quarter())))
                .collect(Collectors.toSet());
        var asked = planning.demand(schedule.year()).stream()
                .filter(demand -> approved.containsKey(demand.programmeCode()))
                .collect(Collectors.groupingBy(
                        demand -> key(
                                demand.programmeCode(),
                                demand.funding().name(),
                                demand.language(),
                                String.valueOf(demand.quarter())),
                        TreeMap::new,
                        Collectors.toList()));
        asked.keySet().removeAll(known);
        asked.values()
                .forEach(demand ->
                        propose(schedule, demand, approved.get(demand.get(0).programmeCode())));
        audit.record(AuditEntry.of("SCHEDULE_PROPOSED", "annual_schedule", id.value())
                .with("lines", asked.size()));
        LOG.info(() -> "schedule proposed schedule=%d lines=%d".formatted(id.value(), asked.size()));
        return asked.size();
    }

    private void propose(AnnualSchedule schedule, List<PlanDemand> demand, ApprovedProgramme programme) {
        var first = demand.get(0);
        var draft = new LineDraft(
                programme.id(),
                store.nextStream(schedule.id(), schedule.year(), programme.code()),
                first.quarter(),
                null,
                null,
                List.of(),
                programme.form(),
                programme.distance(),
                first.language(),
                first.funding(),
                null,
                null,
                demand.stream().collect(Collectors.toMap(PlanDemand::regionKato, PlanDemand::places, Integer::sum)));
        store.add(LineRecord.drafted(
                schedule.id(), draft, programmes.programme(programme.id()), access.caller(), clock.instant()));
    }

    private static String key(String... parts) {
        return String.join("|", parts);
    }

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public int nextStream(ScheduleId id, String programmeCode) {
        var schedule = access.schedule(id);
        return store.nextStream(id, schedule.year(), programmeCode);
    }

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public ScheduleLineId add(ScheduleId id, LineDraft draft) {
        var schedule = access.scheduleForChange(id);
        refuseIf(acts.compose(ScheduleActFacts.of(schedule.state(), null)));
        var programme = programmes.programme(draft.programme());
        requireRegions(draft);
        refuseIf(desk.write(schedule, draft, programme, 0));
        var line = LineRecord.drafted(id, draft, programme, access.caller(), clock.instant());
        store.add(line);
        record("SCHEDULE_LINE_ADDED", line, null, null);
        return line.id();
    }

    /** The same course once more as the next stream, still without days. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public ScheduleLineId repeat(ScheduleLineId id) {
        var line = access.line(id);
        return add(line.scheduleId(), line.draft().asStream(nextStream(line.scheduleId(), line.programmeCode())));
    }

    /**
     * Corrects a line. What bodies agreed to before holds only while days, hours, topic, places and funding stay: otherwise this
     * line, and no other, goes back to them.
     *
     * @return whether agreement is asked anew
     */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public boolean change(ScheduleLineId id, LineDraft draft) {
        var line = access.line(id);
        var schedule = access.scheduleForChange(line);
        refuseIf(acts.change(ScheduleActFacts.of(schedule.state(), null)));
        return rewrite(schedule, line, draft, null);
    }

    private boolean rewrite(AnnualSchedule schedule, LineRecord line, LineDraft draft, String reason) {
        var programme = programmes.programme(draft.programme());
        requireRegions(draft);
        refuseIf(desk.write(schedule, draft, programme, line.id().value()));
        var from = line.state();
        var resets = change.resets(line.draft(), draft) || from == LineState.REFUSED;
        if (from != LineState.DRAFT) {
            refuseIf(desk.complete(schedule, draft, programme, line.id().value()));
        }
        if (!resets) {
            line.correct(draft, programme, access.caller(), clock.instant());
            record("SCHEDULE_LINE_CORRECTED", line, from, reason);
            return false;
        }
        line.reset(draft, programme, access.caller(), clock.instant());
        store.flush();
        record("SCHEDULE_LINE_CHANGED", line, from, reason);
        if (!schedule.state().isInWork()) {
            desk.ask(schedule, line);
            desk.settle(schedule);
        }
        return from != LineState.DRAFT;
    }

    private void requireRegions(LineDraft draft) {
        draft.quota().keySet().stream()
                .filter(kato -> organisations.region(kato).isEmpty())
                .findFirst()
                .ifPresent(kato -> {
                    throw access.denied("region", kato);
                });
    }

    /** A line that nobody has seen is dropped; one that was put before somebody stays, withdrawn, with the reason. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void withdraw(ScheduleLineId id, String reason) {
        var line = access.line(id);
        var schedule = access.scheduleForChange(line);
        refuseIf(acts.withdraw(ScheduleActFacts.withdrawing(
                schedule.state(), courses.stream().anyMatch(course -> course.hasCourse(id)), reason)));
        var from = line.state();
        if (line.round() == 0) {
            record("SCHEDULE_LINE_DROPPED", line, from, reason);
            store.remove(line);
            return;
        }
        line.withdraw(reason.strip());
        record("SCHEDULE_LINE_WITHDRAWN", line, from, reason);
    }

    /** Asks every body about the lines that it has not answered in their present wording. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void send(ScheduleId id) {
        var schedule = access.scheduleForChange(id);
        refuseIf(acts.send(sending(schedule)));
        var from = schedule.state();
        schedule.send(clock.instant());
        desk.record("SCHEDULE_SENT", schedule, from);
        store.lines(id).stream()
                .filter(line -> line.state() == LineState.DRAFT)
                .forEach(line -> desk.ask(schedule, line));
        desk.settle(schedule);
        LOG.info(() -> "schedule sent schedule=%d version=%d".formatted(id.value(), schedule.versionNo()));
    }

    private ScheduleActFacts sending(AnnualSchedule schedule) {
        var lines = store.lines(schedule.id());
        return ScheduleActFacts.sending(
                schedule.state(),
                lines.size(),
                desk.incomplete(schedule, lines),
                lines.stream().filter(line -> line.state() == LineState.REFUSED).count());
    }

    /** The director's signature; what was signed is kept word for word. */
    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR})
    public void sign(ScheduleId id) {
        var schedule = access.scheduleForChange(id);
        sign(schedule, signatories.callerOn(LocalDate.now(clock)));
        LOG.info(() -> "schedule signed schedule=%d version=%d".formatted(id.value(), schedule.versionNo()));
    }

    /** For a demonstration: as if the director of the day had signed. */
    @RolesAllowed(SYSTEM)
    public void signAsOfToday(ScheduleId id) {
        sign(access.scheduleForChange(id), signatories.signatoryOn(LocalDate.now(clock)));
        LOG.info(() -> "schedule signed schedule=%d".formatted(id.value()));
    }

    private void sign(AnnualSchedule schedule, Signatory signatory) {
        var from = schedule.state();
        var at = clock.instant();
        schedule.approve(at);
        store.keepVersion(
                schedule,
                access.caller(),
                signatory,
                at,
                wording.of(schedule, signatory, at).toString());
        desk.record("SCHEDULE_APPROVED", schedule, from);
        notices.tell(new NewNotice(
                "schedule:%d:%d:approved".formatted(schedule.id().value(), schedule.versionNo()),
                NoticeTone.INFO,
                NoticeText.of(ScheduleNotice.SCHEDULE_APPROVED, String.valueOf(schedule.year())),
                "14",
                LineDesk.page(schedule),
                addressees(schedule)));
    }

    private List<NoticeAddressee> addressees(AnnualSchedule schedule) {
        var addressees = new ArrayList<NoticeAddressee>();
        addressees.add(NoticeAddressee.role(Roles.INSTITUTE_ADMIN));
        store.progress(schedule.id(), access.reach())
                .forEach(progress -> addressees.add(
                        progress.approver().kind() == ApproverKind.REGION
                                ? NoticeAddressee.roleInRegion(
                                        REGION_EDU, progress.approver().regionKato())
                                : NoticeAddressee.role(AUTH_BODY)));
        return addressees;
    }

    /** Opens a signed schedule anew as the next version; lines stay agreed until they are changed. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void amend(ScheduleId id, String reason) {
        var schedule = access.scheduleForChange(id);
        amend(schedule, reason);
    }

    private void amend(AnnualSchedule schedule, String reason) {
        refuseIf(acts.amend(ScheduleActFacts.of(schedule.state(), reason)));
        var from = schedule.state();
        schedule.amend(reason.strip());
        desk.record("SCHEDULE_AMENDED", schedule, from);
        LOG.info(() -> "schedule amended schedule=%d version=%d"
                .formatted(schedule.id().value(), schedule.versionNo()));
    }

    /**
     * Gives a line other days because its course is postponed (model of the course: new dates, approvals reset). A signed schedule is amended
     * with the same reason, and the bodies are asked at once.
     */
    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR})
    public void postpone(ScheduleLineId id, LocalDate start, LocalDate end, List<StageDates> stages, String reason) {
        var line = access.line(id);
        var schedule = access.scheduleForChange(line);
        var signed = schedule.state() == ScheduleState.APPROVED;
        if (signed) {
            amend(schedule, reason);
        }
        rewrite(schedule, line, line.draft().on(start, end, stages), reason);
        if (signed) {
            var from = schedule.state();
            schedule.send(clock.instant());
            desk.record("SCHEDULE_SENT", schedule, from);
            desk.ask(schedule, line);
            desk.settle(schedule);
        }
        LOG.info(() -> "line postponed line=%d".formatted(id.value()));
    }

    /**
     * Takes a line out because its course is cancelled. A signed schedule is amended with the same reason; nobody is asked, since nothing is
     * left to agree to, and the director signs the new version.
     */
    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR})
    public void cancel(ScheduleLineId id, String reason) {
        var line = access.line(id);
        var schedule = access.scheduleForChange(line);
        refuseIf(acts.cancel(ScheduleActFacts.of(schedule.state(), reason)));
        var signed = schedule.state() == ScheduleState.APPROVED;
        if (signed) {
            amend(schedule, reason);
        }
        var from = line.state();
        line.withdraw(reason.strip());
        record("SCHEDULE_LINE_CANCELLED", line, from, reason);
        store.flush();
        if (signed) {
            var before = schedule.state();
            schedule.send(clock.instant());
            desk.record("SCHEDULE_SENT", schedule, before);
        }
        desk.settle(schedule);
    }

    private void record(String action, LineRecord line, LineState from, String reason) {
        audit.record(AuditEntry.of(action, "schedule_line", line.id().value())
                .moved(from, line.state())
                .because(reason)
                .with("programme", line.programmeCode())
                .with("stream", line.streamNo()));
        LOG.info(() -> "schedule line changed action=%s line=%d"
                .formatted(action, line.id().value()));
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
