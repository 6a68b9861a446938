package kz.bilik.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.programme.model.Programme;
import kz.bilik.programme.model.ProgrammeModule;
import kz.bilik.programme.policy.DurationFacts;
import kz.bilik.programme.policy.DurationPolicy;
import kz.bilik.programme.store.ProgrammeStore;
import kz.bilik.settings.Settings;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.LocalText;

/** Programmes and their versions. */
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

    private final DurationPolicy duration = new DurationPolicy();

    @Inject
    ProgrammeStore store;

    @Inject
    SettingsService settings;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public Page<ProgrammeSummary> list(PageRequest page) {
        var rules = settings.on(LocalDate.now(clock));
        var rows = store.latest(page).stream()
                .map(programme -> summary(programme, rules))
                .toList();
        return new Page<>(rows, store.countLatest());
    }

    public ProgrammeDetail programme(ProgrammeId id) {
        return store.find(id)
                .map(programme -> detail(programme, settings.on(LocalDate.now(clock))))
                .orElseThrow(() -> new NotFoundException("programme", id.value()));
    }

    /**
     * The version of the programme that teaches exactly this. If the latest one differs in hours or modules, a new approved version
     * is made: what an earlier course was taught by stays as it was.
     */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public ProgrammeDetail findOrCreateApprovedVersion(
            String code, LocalText title, int hours, List<ModuleSpec> modules) {
        var rules = settings.on(LocalDate.now(clock));
        var latest = store.findLatest(code);
        if (latest.isPresent()
                && latest.get().state() == ProgrammeState.APPROVED
                && latest.get().teaches(hours, modules)) {
            return detail(latest.get(), rules);
        }
        var ruling = duration.decide(new DurationFacts(
                BigDecimal.valueOf(hours),
                modules.stream()
                        .map(module -> BigDecimal.valueOf(module.hours()))
                        .toList(),
                rules));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var versionNo = latest.map(Programme::versionNo).orElse(0) + 1;
        var programme = Programme.drafted(code, versionNo, title, hours, modules, clock.instant());
        programme.sendForAgreement();
        programme.agree();
        programme.approve();
        store.add(programme);
        audit.record(
                AuditEntry.of("PROGRAMME_APPROVED", "programme", programme.id().value())
                        .moved(ProgrammeState.DRAFT, programme.state())
                        .with("version", versionNo));
        LOG.info(() -> "programme approved programme=%d version=%d"
                .formatted(programme.id().value(), versionNo));
        return detail(programme, rules);
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
                programme.modules().stream().map(ProgrammeModule::detail).toList());
    }
}
