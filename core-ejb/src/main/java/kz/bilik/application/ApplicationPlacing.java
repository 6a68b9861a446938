package kz.bilik.application;

import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.application.model.Application;
import kz.bilik.application.policy.PlacementFacts;
import kz.bilik.application.policy.PlacementPolicy;
import kz.bilik.application.policy.PlacementRefusal;
import kz.bilik.application.store.ApplicationStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.EmploymentDirectory;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.planning.LineCells;
import kz.bilik.planning.LineColumn;
import kz.bilik.planning.PlacementLine;
import kz.bilik.planning.PlacementService;
import kz.bilik.planning.PlanLineId;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.EnumTexts;

/** Gives accepted applicants their places in the plan of their district, or of their city where there are no districts. */
@Stateless
@RolesAllowed({DISTRICT_EDU, REGION_EDU})
public class ApplicationPlacing {

    private static final Logger LOG = Logger.getLogger(ApplicationPlacing.class.getName());

    private final PlacementPolicy policy = new PlacementPolicy();

    @Inject
    private ApplicationStore store;

    @Inject
    private ApplicationAccess access;

    @Inject
    private PlacementService plans;

    @Inject
    private EmploymentDirectory employments;

    @Inject
    private OrganisationService organisations;

    @Inject
    private NoticeService notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Lines of the caller's plan for the applicant's year that ask for the programme and the group; those with free places first. */
    public List<PlacementLine> lines(ApplicationId id) {
        var application = placeable(id);
        return plans
                .ownForm(application.studyYear())
                .map(owner -> plans.lines(owner, application.programmeCode().orElseThrow()))
                .orElse(List.of())
                .stream()
                .filter(line -> line.group() == application.group())
                .filter(line -> line.person() == null || line.person().equals(application.person()))
                .sorted((one, other) -> Boolean.compare(isFull(one), isFull(other)))
                .toList();
    }

    private static boolean isFull(PlacementLine line) {
        return line.taken() >= line.headcount();
    }

    /** Into a line that is there; a placed application may be moved to another. */
    public void place(ApplicationId id, PlanLineId lineId) {
        var application = locked(id);
        var line = plans.line(lineId);
        var own = application.planLine().filter(lineId::equals).isPresent() ? 1 : 0;
        refuseIf(policy.decide(new PlacementFacts(
                application.person(),
                application.programmeCode().orElseThrow(),
                application.studyYear(),
                application.group(),
                new PlacementFacts.Line(
                        line.programmeCode(), line.financialYear(), line.group(), line.headcount(), line.person()),
                line.taken() - own)));
        place(application, lineId);
    }

    /** Into a line of its own that names the applicant, while the plan may be written in. */
    public PlanLineId placeByName(ApplicationId id) {
        var application = locked(id);
        var owner = plans.ownForm(application.studyYear())
                .orElseThrow(() -> new RefusedException(Ruling.refused(PlacementRefusal.NO_PLAN_FOR_YEAR)));
        var line = plans.name(owner, application.person(), cells(application));
        place(application, line);
        return line;
    }

    private void place(Application application, PlanLineId line) {
        var from = application.state();
        application.place(line, access.caller(), clock.instant());
        store.flush();
        audit.record(AuditEntry.of(
                        "APPLICATION_PLANNED", "application", application.id().value())
                .moved(from, application.state())
                .with("line", line.value()));
        tellApplicant(application);
        LOG.info(() -> "application placed application=%d line=%d"
                .formatted(application.id().value(), line.value()));
    }

    private void tellApplicant(Application application) {
        var names = new LinkedHashSet<>(employments.accounts(application.person()));
        names.add(application.filedBy());
        notices.tell(new NewNotice(
                "application:%d:%s".formatted(application.id().value(), ApplicationNotice.PLANNED),
                NoticeTone.INFO,
                NoticeText.of(ApplicationNotice.PLANNED, application.number()),
                "11",
                "/application/detail.xhtml?id=" + application.id().value(),
                names.stream().map(NoticeAddressee::user).toList()));
    }

    private LineCells cells(Application application) {
        var employment = employments.find(application.employment()).orElseThrow();
        var content = application.content();
        var cells = new EnumMap<LineColumn, String>(LineColumn.class);
        cells.put(LineColumn.WORKPLACE, employment.organisation().name().kk());
        cells.put(LineColumn.SURNAME, employment.name().surname());
        cells.put(LineColumn.NAME, employment.name().name());
        cells.put(LineColumn.PATRONYMIC, employment.name().patronymic());
        cells.put(LineColumn.POSITION, employment.position());
        cells.put(LineColumn.GROUP, application.group().name());
        if (content.category() != QualificationCategory.NONE) {
            cells.put(LineColumn.CATEGORY, EnumTexts.of(content.category()).kk());
        }
        if (content.lastCourseOn() != null) {
            cells.put(
                    LineColumn.LAST_COURSE,
                    String.valueOf(content.lastCourseOn().getYear()));
        }
        cells.put(LineColumn.PROGRAMME, application.programmeCode().orElseThrow());
        cells.put(LineColumn.LANGUAGE, content.language().name());
        cells.put(LineColumn.QUARTER, String.valueOf(content.quarter()));
        cells.put(LineColumn.FUNDING, content.funding().name());
        cells.put(LineColumn.NOTE, application.number());
        return new LineCells(cells);
    }

    private Application placeable(ApplicationId id) {
        return store.find(id)
                .filter(found -> found.state() != ApplicationState.DRAFT)
                .filter(found -> access.isPlanner(
                        found,
                        organisations.region(found.regionKato()).orElseThrow().city()))
                .orElseThrow(() -> access.denied(id));
    }

    private Application locked(ApplicationId id) {
        placeable(id);
        var application = store.lock(id).orElseThrow(() -> access.denied(id));
        if (application.state() != ApplicationState.ACCEPTED && application.state() != ApplicationState.PLANNED) {
            throw new IllegalTransitionException("application", application.state(), ApplicationState.PLANNED);
        }
        return application;
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
