package kz.bilik.programme;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.programme.model.Programme;
import kz.bilik.programme.model.ProgrammeModule;
import kz.bilik.programme.policy.AssessmentPlanFacts;
import kz.bilik.programme.policy.AssessmentPlanPolicy;
import kz.bilik.programme.policy.AssessmentPlanRefusal;
import kz.bilik.programme.policy.DraftFacts;
import kz.bilik.programme.policy.DraftPolicy;
import kz.bilik.programme.policy.DurationFacts;
import kz.bilik.programme.policy.DurationPolicy;
import kz.bilik.programme.policy.DurationRefusal;
import kz.bilik.programme.policy.ProgrammeAct;
import kz.bilik.programme.policy.ProgrammeActFacts;
import kz.bilik.programme.policy.ProgrammeActPolicy;
import kz.bilik.programme.policy.TeachingFacts;
import kz.bilik.programme.policy.TeachingPolicy;
import kz.bilik.programme.store.ProgrammeStore;
import kz.bilik.settings.Settings;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.LocalText;

/** Programmes, their versions and the way of each to its approval (paragraphs 3(2), 4, 16, 19, 22). */
@Stateless
@RolesAllowed({
    Roles.INSTITUTE_ADMIN,
    Roles.DIRECTOR,
    Roles.ACTING_DIRECTOR,
    Roles.METHODOLOGIST_TRAINER,
    Roles.COMMISSION_MEMBER,
    Roles.REGION_EDU,
    Roles.DISTRICT_EDU,
    Roles.PRESCHOOL_HEAD,
    Roles.LISTENER,
    Roles.AUTH_BODY,
    Roles.AUDITOR,
    Roles.API_CLIENT,
    Roles.SYSTEM
})
public class ProgrammeService {

    private static final Logger LOG = Logger.getLogger(ProgrammeService.class.getName());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<ProgrammeState> OPEN_TO_ALL = Set.of(ProgrammeState.APPROVED, ProgrammeState.ARCHIVED);

    private static final List<String> STAFF = List.of(
            Roles.INSTITUTE_ADMIN,
            Roles.DIRECTOR,
            Roles.ACTING_DIRECTOR,
            Roles.METHODOLOGIST_TRAINER,
            Roles.AUDITOR,
            Roles.API_CLIENT,
            Roles.SYSTEM);

    private final DurationPolicy duration = new DurationPolicy();
    private final TeachingPolicy teaching = new TeachingPolicy();
    private final AssessmentPlanPolicy assessmentPlan = new AssessmentPlanPolicy();
    private final DraftPolicy drafting = new DraftPolicy();
    private final ProgrammeActPolicy acts = new ProgrammeActPolicy();

    @Inject
    ProgrammeStore store;

    @Inject
    SettingsService settings;

    @Inject
    AuditTrail audit;

    @Inject
    DeniedAccess denied;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /** The latest version of each; those outside the institute see what is approved. */
    public Page<ProgrammeSummary> list(PageRequest page) {
        var rules = settings.on(LocalDate.now(clock));
        var rows = store.latest(page, seesDrafts()).stream()
                .map(programme -> summary(programme, rules))
                .toList();
        return new Page<>(rows, store.countLatest(page, seesDrafts()));
    }

    public ProgrammeDetail programme(ProgrammeId id) {
        return detail(visible(id), settings.on(LocalDate.now(clock)));
    }

    /** Every version of the programme that this one belongs to, the newest first. */
    public List<ProgrammeVersion> versions(ProgrammeId id) {
        return store.versions(visible(id).code()).stream()
                .filter(version -> seesDrafts() || OPEN_TO_ALL.contains(version.state()))
                .map(Programme::asVersion)
                .toList();
    }

    /** What courses may be planned by: the latest approved version of each programme, by code. */
    public List<ApprovedProgramme> approved() {
        return store.approved().stream().map(Programme::asApproved).toList();
    }

    @RolesAllowed({Roles.METHODOLOGIST_TRAINER, Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public ProgrammeId draft(ProgrammeDraft draft) {
        refuseIf(drafting.decide(
                new DraftFacts(draft.code(), store.findLatest(draft.code()).isPresent(), false)));
        var programme = Programme.drafted(draft.code(), 1, caller(), clock.instant());
        word(programme, draft);
        store.add(programme);
        record(programme, null, "PROGRAMME_DRAFTED", null);
        return programme.id();
    }

    /** A new version that begins as a copy of this one. */
    @RolesAllowed({Roles.METHODOLOGIST_TRAINER, Roles.INSTITUTE_ADMIN})
    public ProgrammeId draftVersion(ProgrammeId id) {
        var former = visible(id);
        var latest = store.findLatest(former.code()).orElse(former);
        refuseIf(drafting.decide(new DraftFacts(former.code(), false, !OPEN_TO_ALL.contains(latest.state()))));
        var programme = Programme.drafted(former.code(), latest.versionNo() + 1, caller(), clock.instant());
        programme.word(former.title(), former.hours(), former.terms(), former.taught(), former.components());
        store.add(programme);
        record(programme, null, "PROGRAMME_DRAFTED", null);
        return programme.id();
    }

    @RolesAllowed({Roles.METHODOLOGIST_TRAINER, Roles.INSTITUTE_ADMIN})
    public void reword(ProgrammeId id, ProgrammeDraft draft) {
        var programme = visible(id);
        if (programme.state() != ProgrammeState.DRAFT) {
            throw new IllegalTransitionException("programme", programme.state(), ProgrammeState.DRAFT);
        }
        refuseIf(storable(draft));
        store.clearParts(programme);
        word(programme, draft);
        record(programme, programme.state(), "PROGRAMME_REWORDED", null);
    }

    @RolesAllowed({Roles.METHODOLOGIST_TRAINER, Roles.INSTITUTE_ADMIN})
    public ProgrammeReadiness readiness(ProgrammeId id) {
        return new ProgrammeReadiness(against(visible(id)));
    }

    @RolesAllowed({Roles.METHODOLOGIST_TRAINER, Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public void sendForAgreement(ProgrammeId id) {
        var programme = visible(id);
        refuseIf(new Ruling(against(programme)));
        var from = programme.state();
        programme.sendForAgreement();
        record(programme, from, "PROGRAMME_SENT_FOR_AGREEMENT", null);
    }

    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public void giveBack(ProgrammeId id, String remarks) {
        var programme = visible(id);
        refuseIf(acts.decide(act(programme, ProgrammeAct.RETURN, remarks, null, null)));
        var from = programme.state();
        programme.giveBack(remarks);
        record(programme, from, "PROGRAMME_RETURNED", remarks);
    }

    @RolesAllowed({Roles.METHODOLOGIST_TRAINER, Roles.INSTITUTE_ADMIN})
    public void takeUpAgain(ProgrammeId id) {
        var programme = visible(id);
        var from = programme.state();
        programme.takeUpAgain();
        record(programme, from, "PROGRAMME_TAKEN_UP_AGAIN", null);
    }

    /** @param with who agreed to it, as it will be read later */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public void agree(ProgrammeId id, String with) {
        var programme = visible(id);
        refuseIf(acts.decide(act(programme, ProgrammeAct.AGREE, with, null, null)));
        var from = programme.state();
        programme.agree(with, clock.instant());
        record(programme, from, "PROGRAMME_AGREED", null);
    }

    /** By order of the head (paragraph 3(2)); what holds is decided on the settings of that day once more. */
    @RolesAllowed({Roles.DIRECTOR, Roles.ACTING_DIRECTOR})
    public void approve(ProgrammeId id, String orderNo, LocalDate orderDate) {
        var programme = visible(id);
        var grounds = new ArrayList<>(against(programme));
        grounds.addAll(acts.decide(act(programme, ProgrammeAct.APPROVE, null, orderNo, orderDate))
                .grounds());
        refuseIf(new Ruling(grounds));
        var from = programme.state();
        programme.approve(orderNo, orderDate, caller(), clock.instant());
        record(programme, from, "PROGRAMME_APPROVED", null);
    }

    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public void archive(ProgrammeId id, String reason) {
        var programme = visible(id);
        refuseIf(acts.decide(act(programme, ProgrammeAct.ARCHIVE, reason, null, null)));
        var from = programme.state();
        programme.archive(reason);
        record(programme, from, "PROGRAMME_ARCHIVED", reason);
    }

    /**
     * The version of the programme that teaches exactly this. If the latest approved one differs in hours or modules, a new approved version
     * is made: what an earlier course was taught by stays as it was.
     */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public ProgrammeDetail findOrCreateApprovedVersion(
            String code, LocalText title, int hours, List<ModuleSpec> modules) {
        var rules = settings.on(LocalDate.now(clock));
        var approved = store.findApproved(code);
        if (approved.isPresent() && approved.get().teaches(hours, modules)) {
            return detail(approved.get(), rules);
        }
        refuseIf(duration.decide(new DurationFacts(
                BigDecimal.valueOf(hours),
                modules.stream()
                        .map(module -> BigDecimal.valueOf(module.hours()))
                        .toList(),
                rules)));
        var versionNo = store.findLatest(code).map(Programme::versionNo).orElse(0) + 1;
        var programme = Programme.drafted(code, versionNo, caller(), clock.instant());
        programme.word(
                title,
                hours,
                ProgrammeTerms.usual(),
                modules,
                List.of(ComponentSpec.finalTest(HUNDRED, rules.testMinPercent())));
        programme.sendForAgreement();
        programme.agree(null, null);
        programme.approve(null, null, caller(), clock.instant());
        store.add(programme);
        record(programme, ProgrammeState.DRAFT, "PROGRAMME_APPROVED", null);
        return detail(programme, rules);
    }

    /** Everything that speaks against the programme as it stands. */
    private List<Ground> against(Programme programme) {
        var rules = settings.on(LocalDate.now(clock));
        var grounds = new ArrayList<Ground>();
        grounds.addAll(teaching.decide(new TeachingFacts(
                        programme.terms(),
                        programme.taught().stream().map(ModuleSpec::stage).toList()))
                .grounds());
        grounds.addAll(duration.decide(new DurationFacts(
                        BigDecimal.valueOf(programme.hours()),
                        programme.taught().stream()
                                .map(module -> BigDecimal.valueOf(module.hours()))
                                .toList(),
                        rules))
                .grounds());
        grounds.addAll(assessmentPlan
                .decide(new AssessmentPlanFacts(programme.components(), rules))
                .grounds());
        return grounds;
    }

    /** A draft may be unfinished, but hours are whole and scores make sense from the beginning. */
    private Ruling storable(ProgrammeDraft draft) {
        var rules = settings.on(LocalDate.now(clock));
        var grounds = new ArrayList<Ground>();
        duration
                .decide(new DurationFacts(
                        draft.hours(),
                        draft.modules().stream()
                                .map(ProgrammeDraft.Module::hours)
                                .toList(),
                        rules))
                .grounds()
                .stream()
                .filter(ground ->
                        ground == DurationRefusal.HOURS_NOT_WHOLE || ground == DurationRefusal.MODULE_HOURS_NOT_WHOLE)
                .forEach(grounds::add);
        assessmentPlan.decide(new AssessmentPlanFacts(draft.components(), rules)).grounds().stream()
                .filter(ground -> ground == AssessmentPlanRefusal.COMPONENT_MAX_NOT_POSITIVE
                        || ground == AssessmentPlanRefusal.COMPONENT_PASS_OUT_OF_RANGE)
                .forEach(grounds::add);
        if (draft.hours().signum() <= 0 && !grounds.contains(DurationRefusal.HOURS_NOT_WHOLE)) {
            grounds.add(DurationRefusal.HOURS_BELOW_MINIMUM);
        }
        return new Ruling(grounds);
    }

    private void word(Programme programme, ProgrammeDraft draft) {
        refuseIf(storable(draft));
        programme.word(
                draft.title(),
                draft.hours().intValueExact(),
                draft.terms(),
                draft.modules().stream()
                        .map(module ->
                                new ModuleSpec(module.title(), module.hours().intValueExact(), module.stage()))
                        .toList(),
                draft.components());
    }

    private ProgrammeActFacts act(
            Programme programme, ProgrammeAct act, String text, String orderNo, LocalDate orderDate) {
        return new ProgrammeActFacts(
                act,
                text,
                orderNo,
                orderDate,
                LocalDate.now(clock),
                caller().equals(programme.draftedBy()),
                act == ProgrammeAct.ARCHIVE && store.isInUseWithoutSuccessor(programme));
    }

    private Programme visible(ProgrammeId id) {
        return store.find(id)
                .filter(programme -> seesDrafts() || OPEN_TO_ALL.contains(programme.state()))
                .orElseThrow(() -> denied.to("programme", id.value()));
    }

    private boolean seesDrafts() {
        return STAFF.stream().anyMatch(session::isCallerInRole);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private void record(Programme programme, ProgrammeState from, String action, String reason) {
        audit.record(AuditEntry.of(action, "programme", programme.id().value())
                .moved(from, programme.state())
                .because(reason)
                .with("version", programme.versionNo()));
        LOG.info(() -> "%s programme=%d version=%d"
                .formatted(
                        action.toLowerCase(Locale.ROOT).replace('_', ' '),
                        programme.id().value(),
                        programme.versionNo()));
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }

    private ProgrammeSummary summary(Programme programme, Settings rules) {
        return new ProgrammeSummary(
                programme.id(),
                programme.code(),
                programme.versionNo(),
                programme.title(),
                programme.hours(),
                duration.term(programme.hours(), rules),
                programme.state());
    }

    private ProgrammeDetail detail(Programme programme, Settings rules) {
        return new ProgrammeDetail(
                programme.id(),
                programme.code(),
                programme.versionNo(),
                programme.title(),
                programme.hours(),
                duration.term(programme.hours(), rules),
                programme.state(),
                programme.terms(),
                programme.approval(),
                programme.modules().stream().map(ProgrammeModule::detail).toList(),
                programme.components());
    }
}
