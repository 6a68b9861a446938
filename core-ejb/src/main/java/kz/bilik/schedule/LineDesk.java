package kz.bilik.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.planning.PlanningService;
import kz.bilik.programme.ProgrammeDetail;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.programme.ProgrammeState;
import kz.bilik.programme.policy.StageFacts;
import kz.bilik.programme.policy.StagePolicy;
import kz.bilik.schedule.model.AnnualSchedule;
import kz.bilik.schedule.model.LineApproval;
import kz.bilik.schedule.model.LineRecord;
import kz.bilik.schedule.policy.RequiredApprovals;
import kz.bilik.schedule.policy.ScheduleLineFacts;
import kz.bilik.schedule.policy.ScheduleLinePolicy;
import kz.bilik.schedule.store.ScheduleStore;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.security.Roles;
import kz.bilik.staffing.TrainerDirectory;
import kz.bilik.staffing.TrainerStanding;

/** What building a schedule and agreeing to it have in common: what a line lacks, whom it is put before, what follows for the whole. */
@ApplicationScoped
class LineDesk {

    private final ScheduleLinePolicy policy = new ScheduleLinePolicy();
    private final StagePolicy stages = new StagePolicy();
    private final RequiredApprovals required = new RequiredApprovals();

    @Inject
    private ScheduleStore store;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private PlanningService planning;

    @Inject
    private TrainerDirectory trainers;

    @Inject
    private SettingsService settings;

    @Inject
    private NoticeService notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param lineId of the line as it is kept; 0 for a new one */
    Ruling write(AnnualSchedule schedule, LineDraft draft, ProgrammeDetail programme, long lineId) {
        return policy.write(facts(schedule, draft, programme, lineId, false));
    }

    Ruling complete(AnnualSchedule schedule, LineDraft draft, ProgrammeDetail programme, long lineId) {
        var grounds = new ArrayList<Ground>(policy.complete(facts(schedule, draft, programme, lineId, false))
                .grounds());
        if (draft.start() != null && draft.end() != null) {
            grounds.addAll(stages.decide(stageFacts(draft, programme)).grounds());
        }
        return new Ruling(grounds);
    }

    Ruling warn(AnnualSchedule schedule, LineRecord line, ProgrammeDetail programme, Map<String, Integer> planned) {
        var abovePlan = line.draft().quota().keySet().stream()
                .filter(planned::containsKey)
                .anyMatch(region -> store.quotas(schedule.id(), line.programmeCode(), region) > planned.get(region));
        return policy.warn(facts(schedule, line.draft(), programme, line.id().value(), abovePlan));
    }

    private ScheduleLineFacts facts(
            AnnualSchedule schedule, LineDraft draft, ProgrammeDetail programme, long lineId, boolean abovePlan) {
        var today = LocalDate.now(clock);
        var months = settings.on(today).listLeadMonths();
        return new ScheduleLineFacts(
                schedule.year(),
                draft,
                programme.state() == ProgrammeState.APPROVED,
                programme.terms().languages(),
                programme.terms().distance(),
                store.isStreamTaken(schedule.id(), programme.code(), draft.stream(), lineId),
                draft.trainer() != null
                        && draft.start() != null
                        && trainers.find(draft.trainer(), draft.start())
                                .map(TrainerStanding::active)
                                .orElse(false),
                draft.start() == null ? null : draft.start().minusMonths(months),
                today,
                abovePlan);
    }

    private static StageFacts stageFacts(LineDraft draft, ProgrammeDetail programme) {
        return new StageFacts(
                programme.terms().delivery(),
                programme.hours(),
                draft.stages().stream()
                        .map(stage -> new StageFacts.Stage(
                                stage.start(),
                                stage.end(),
                                programme.modules().stream()
                                        .filter(module -> module.stage() == stage.stage())
                                        .mapToInt(module -> module.hours())
                                        .sum()))
                        .toList());
    }

    /** Region → places of its approved plan for the programme; a region without an approved plan is left out. */
    Map<String, Integer> planned(int year, String programmeCode, Iterable<String> regions) {
        var planned = new HashMap<String, Integer>();
        for (var region : regions) {
            var places = planning.approvedPlaces(region, year);
            if (!places.isEmpty()) {
                planned.put(region, places.getOrDefault(programmeCode, 0));
            }
        }
        return planned;
    }

    /** Draft lines that lack something. */
    long incomplete(AnnualSchedule schedule, List<LineRecord> lines) {
        var known = new HashMap<ProgrammeId, ProgrammeDetail>();
        return lines.stream()
                .filter(line -> line.state() == LineState.DRAFT)
                .filter(line -> complete(
                                schedule,
                                line.draft(),
                                known.computeIfAbsent(line.programmeId(), programmes::programme),
                                line.id().value())
                        .isRefused())
                .count();
    }

    /** Puts the line before the bodies that have to agree; where there is none, it is agreed. */
    void ask(AnnualSchedule schedule, LineRecord line) {
        var from = line.state();
        var round = line.ask();
        var draft = line.draft();
        var bodies = required.of(draft.funding(), draft.quota().keySet());
        bodies.forEach(body -> store.add(LineApproval.asked(line.id(), round, body)));
        if (bodies.isEmpty()) {
            line.agree();
        }
        store.flush();
        audit.record(
                AuditEntry.of("SCHEDULE_LINE_ASKED", "schedule_line", line.id().value())
                        .moved(from, line.state())
                        .with("round", round)
                        .with("bodies", bodies.size()));
        bodies.forEach(body -> tellAsked(schedule, body));
    }

    /** One notice per body and version, however many lines; those asked later stand in its list. */
    private void tellAsked(AnnualSchedule schedule, Approver body) {
        notices.tell(new NewNotice(
                "schedule:%d:%d:%s".formatted(schedule.id().value(), schedule.versionNo(), body.key()),
                NoticeTone.WARNING,
                NoticeText.of(ScheduleNotice.AGREEMENT_ASKED, String.valueOf(schedule.year())),
                "14",
                page(schedule),
                List.of(
                        body.kind() == ApproverKind.REGION
                                ? NoticeAddressee.roleInRegion(Roles.REGION_EDU, body.regionKato())
                                : NoticeAddressee.role(Roles.AUTH_BODY))));
    }

    static String page(AnnualSchedule schedule) {
        return "/schedule/detail.xhtml?id=" + schedule.id().value();
    }

    /** What follows for the whole from its lines: agreed when all are, returned when one is refused. */
    void settle(AnnualSchedule schedule) {
        store.flush();
        var lines = store.lines(schedule.id());
        var from = schedule.state();
        if (from == ScheduleState.ON_AGREEMENT) {
            if (lines.stream().anyMatch(line -> line.state() == LineState.REFUSED)) {
                schedule.giveBack();
                record("SCHEDULE_RETURNED", schedule, from);
            } else if (lines.stream().allMatch(line -> line.state() == LineState.AGREED)) {
                schedule.agree(clock.instant());
                record("SCHEDULE_AGREED", schedule, from);
                notices.tell(new NewNotice(
                        "schedule:%d:%d:agreed:%d"
                                .formatted(
                                        schedule.id().value(),
                                        schedule.versionNo(),
                                        lines.stream()
                                                .mapToInt(LineRecord::round)
                                                .sum()),
                        NoticeTone.WARNING,
                        NoticeText.of(ScheduleNotice.SCHEDULE_AGREED, String.valueOf(schedule.year())),
                        "14",
                        page(schedule),
                        List.of(
                                NoticeAddressee.role(Roles.DIRECTOR),
                                NoticeAddressee.role(Roles.ACTING_DIRECTOR),
                                NoticeAddressee.role(Roles.INSTITUTE_ADMIN))));
            }
        } else if (from == ScheduleState.AGREED && lines.stream().anyMatch(line -> line.state() != LineState.AGREED)) {
            schedule.askAgain();
            record("SCHEDULE_ASKED_AGAIN", schedule, from);
        }
    }

    void record(String action, AnnualSchedule schedule, ScheduleState from) {
        audit.record(AuditEntry.of(action, "annual_schedule", schedule.id().value())
                .moved(from, schedule.state())
                .because(schedule.state() == ScheduleState.AMENDED ? schedule.amendReason() : null)
                .with("version", schedule.versionNo()));
    }
}
