package kz.bilik.application;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.LISTENER;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;
import static kz.bilik.shared.security.Roles.REGION_EDU;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import kz.bilik.application.ApplicationDetail.FirstApplication;
import kz.bilik.application.model.Application;
import kz.bilik.application.policy.DecisionPolicy;
import kz.bilik.application.policy.SubmissionFacts;
import kz.bilik.application.policy.SubmissionPolicy;
import kz.bilik.application.store.ApplicationStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.document.NumberLedger;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.EmploymentDetail;
import kz.bilik.organisation.EmploymentDirectory;
import kz.bilik.organisation.EmploymentId;
import kz.bilik.organisation.EmploymentService;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.error.StaleException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;

/**
 * Applications for a course on their way: drafted, handed in and registered, decided by the addressee, listed and enrolled by the features that
 * follow (paragraph 9).
 */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD, LISTENER})
public class ApplicationService {

    private static final Logger LOG = Logger.getLogger(ApplicationService.class.getName());

    private final SubmissionPolicy submission = new SubmissionPolicy();
    private final DecisionPolicy decisions = new DecisionPolicy();

    @Inject
    private ApplicationStore store;

    @Inject
    private ApplicationAccess access;

    @Inject
    private ApplicationWording wording;

    @Inject
    private EmploymentService employments;

    @Inject
    private EmploymentDirectory directory;

    @Inject
    private PersonService persons;

    @Inject
    private OrganisationService organisations;

    @Inject
    private ApplicationAddressing addressing;

    @Inject
    private NumberLedger numbers;

    @Inject
    private NoticeService notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The applications that the caller may see; drafts only the own ones. */
    public Page<ApplicationRow> list(PageRequest page) {
        var reach = access.reach();
        return new Page<>(store.page(reach, page), store.count(reach, page.filters()));
    }

    public ApplicationCounts counts() {
        return store.counts(access.reach());
    }

    public ApplicationDetail application(ApplicationId id) {
        return detail(access.visible(id));
    }

    /**
     * Begins an application for somebody's work at a preschool: the own one, or that of an employee.
     *
     * @param asked the annex that the applicant chose; the position may change it
     */
    @RolesAllowed({LISTENER, PRESCHOOL_HEAD})
    public ApplicationId draft(EmploymentId id, AnnexForm asked) {
        var employment = employments.employment(id);
        var onBehalf = persons.own().filter(employment.person()::equals).isEmpty();
        var application = Application.drafted(
                employment, access.caller(), onBehalf, LocalDate.now(clock).getYear(), clock.instant());
        addressing.address(application, asked);
        store.add(application);
        record("APPLICATION_DRAFTED", application, null, null);
        LOG.info(() ->
                "application drafted application=%d".formatted(application.id().value()));
        return application.id();
    }

    /**
     * Keeps what was filled in so far, whatever is missing.
     *
     * @param seenVersion of the draft that was changed on the page
     * @return the version that stands now
     */
    @RolesAllowed({LISTENER, PRESCHOOL_HEAD})
    public int write(ApplicationId id, ApplicationContent content, int seenVersion) {
        var application = access.own(id);
        requireDraft(application);
        if (application.version() != seenVersion) {
            throw new StaleException("application", id.value());
        }
        application.write(content, programme(content.programmeCode()).orElse(null), clock.instant());
        addressing.address(application, application.form());
        store.flush();
        LOG.info(() -> "application written application=%d".formatted(id.value()));
        return application.version();
    }

    /**
     * Hands the application in: it is registered with the same act, and what it says is frozen.
     *
     * @param language in which the paper is printed, {@code kk} or {@code ru}
     */
    @RolesAllowed({LISTENER, PRESCHOOL_HEAD})
    public String submit(ApplicationId id, String language) {
        var today = LocalDate.now(clock);
        var series = ApplicationNumber.series(today.getYear());
        var application = access.own(id);
        requireDraft(application);
        numbers.open(series);
        store.lockPerson(application.person());
        var employment = directory.find(application.employment()).orElseThrow();
        application.takeOver(employment);
        addressing.address(application, application.form());
        refuseIf(submission.decide(facts(application, employment, today)));
        var number = new ApplicationNumber(today.getYear(), numbers.take(series, 1)).toString();
        var from = application.state();
        application.submit(number, today, clock.instant());
        if (application.form() != null) {
            var printed = language.equals("ru") ? "ru" : "kk";
            application.freeze(
                    wording.registered(
                                    application,
                                    programme(application.programmeCode().orElseThrow())
                                            .orElseThrow(),
                                    number,
                                    today,
                                    printed)
                            .toString(),
                    printed);
        }
        record("APPLICATION_SUBMITTED", application, from, null);
        tellAddressee(application, employment);
        LOG.info(() -> "application submitted application=%d".formatted(id.value()));
        return number;
    }

    /** A returned application becomes a draft again, to be mended. */
    @RolesAllowed({LISTENER, PRESCHOOL_HEAD})
    public void takeUpAgain(ApplicationId id) {
        var application = access.own(id);
        var from = application.state();
        application.takeUpAgain();
        record("APPLICATION_TAKEN_UP_AGAIN", application, from, null);
        LOG.info(() -> "application taken up again application=%d".formatted(id.value()));
    }

    @RolesAllowed({LISTENER, PRESCHOOL_HEAD})
    public void withdraw(ApplicationId id) {
        var application = access.own(id);
        var from = application.state();
        application.withdraw();
        record("APPLICATION_WITHDRAWN", application, from, null);
        LOG.info(() -> "application withdrawn application=%d".formatted(id.value()));
    }

    @RolesAllowed({PRESCHOOL_HEAD, DISTRICT_EDU, REGION_EDU})
    public void accept(ApplicationId id) {
        decide(id, ApplicationState.ACCEPTED, null, ApplicationNotice.ACCEPTED);
    }

    @RolesAllowed({PRESCHOOL_HEAD, DISTRICT_EDU, REGION_EDU})
    public void giveBack(ApplicationId id, String reason) {
        decide(id, ApplicationState.RETURNED, reason, ApplicationNotice.RETURNED);
    }

    @RolesAllowed({PRESCHOOL_HEAD, DISTRICT_EDU, REGION_EDU})
    public void decline(ApplicationId id, String reason) {
        decide(id, ApplicationState.DECLINED, reason, ApplicationNotice.DECLINED);
    }

    private void decide(ApplicationId id, ApplicationState decision, String reason, ApplicationNotice news) {
        var application = access.addressed(id);
        refuseIf(decisions.decide(decision, reason, access.isApplicant(application)));
        var from = application.state();
        application.decide(decision, reason, access.caller(), clock.instant());
        record("APPLICATION_" + decision, application, from, reason);
        tellApplicant(application, news, decision == ApplicationState.ACCEPTED ? NoticeTone.INFO : NoticeTone.WARNING);
        LOG.info(() -> "application decided application=%d decision=%s".formatted(id.value(), decision));
    }

    // for the features after this one

    /** Who has a place in the plan of the region for a programme, and is not on a list yet, in Kazakh order. */
    @RolesAllowed({REGION_EDU, INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, SYSTEM})
    public List<PlacedApplicant> planned(String regionKato, String programmeCode, int studyYear) {
        access.requireRegion(regionKato);
        return store.placed(regionKato, programmeCode, studyYear, Set.of(ApplicationState.PLANNED));
    }

    /** Accepted ones without a place in the plan; one of them may replace somebody with a reason. */
    @RolesAllowed({REGION_EDU, INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, SYSTEM})
    public List<PlacedApplicant> waiting(String regionKato, String programmeCode, int studyYear) {
        access.requireRegion(regionKato);
        return store.placed(regionKato, programmeCode, studyYear, Set.of(ApplicationState.ACCEPTED));
    }

    /** Put on the list of a course by the region (paragraph 13). */
    @RolesAllowed({REGION_EDU, SYSTEM})
    public void markListed(ApplicationId id) {
        var application = access.visible(id);
        var from = application.state();
        application.list();
        record("APPLICATION_LISTED", application, from, null);
        LOG.info(() -> "application listed application=%d".formatted(id.value()));
    }

    /** Admitted by the order of the institute (paragraph 17). */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, SYSTEM})
    public void markEnrolled(ApplicationId id) {
        var application = access.visible(id);
        var from = application.state();
        application.enrol();
        record("APPLICATION_ENROLLED", application, from, null);
        LOG.info(() -> "application enrolled application=%d".formatted(id.value()));
    }

    /** The course for which it was listed, or the order that admitted, is cancelled: the applicant waits for another course. */
    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR, SYSTEM})
    public void comeBack(ApplicationId id, String reason) {
        var application = access.visible(id);
        var from = application.state();
        if (from != ApplicationState.LISTED && from != ApplicationState.ENROLLED) {
            return;
        }
        application.comeBack();
        record("APPLICATION_CAME_BACK", application, from, reason);
        LOG.info(() -> "application came back application=%d to=%s".formatted(id.value(), application.state()));
    }

    // facts

    private SubmissionFacts facts(Application application, EmploymentDetail employment, LocalDate today) {
        return new SubmissionFacts(
                application.content(),
                application.group(),
                application.form(),
                employment.isOn(today),
                application.programmeCode().flatMap(this::programme).orElse(null),
                application.addressee() == Addressee.REGION
                        || application.addresseeId().isPresent(),
                first(application, today).isPresent(),
                today);
    }

    private Optional<Application> first(Application application, LocalDate today) {
        return application
                .programmeCode()
                .flatMap(code -> store.firstActive(
                        application.person(),
                        code,
                        today.getYear(),
                        application.id().value()));
    }

    private Optional<ApprovedProgramme> programme(String code) {
        return addressing.programme(code);
    }

    private RegionSummary region(Application application) {
        return organisations.region(application.regionKato()).orElseThrow();
    }

    private static void requireDraft(Application application) {
        if (application.state() != ApplicationState.DRAFT) {
            throw new IllegalTransitionException("application", application.state(), ApplicationState.DRAFT);
        }
    }

    private ApplicationDetail detail(Application application) {
        var today = LocalDate.now(clock);
        var employment = directory.find(application.employment()).orElseThrow();
        var region = region(application);
        var own = access.isOwn(application);
        var draft = application.state() == ApplicationState.DRAFT;
        var first = draft ? first(application, today) : Optional.<Application>empty();
        return new ApplicationDetail(
                application.id(),
                employment,
                application.form(),
                application.formSwitched(),
                application.addressee(),
                wording.name(application, region),
                region,
                application.state(),
                application.content(),
                application.programmeCode().flatMap(this::programme).orElse(null),
                application.number(),
                application.registeredOn(),
                application.firstRegisteredOn(),
                application.decidedAt(),
                application.reason(),
                application.planLine().orElse(null),
                application.onBehalf(),
                application.carriedFrom().orElse(null),
                store.lastCertificate(application.id()),
                draft && own
                        ? submission
                                .decide(facts(application, employment, today))
                                .grounds()
                        : List.<Ground>of(),
                first.map(found ->
                                new FirstApplication(found.id(), found.number(), found.registeredOn(), found.state()))
                        .orElse(null),
                own && draft,
                application.state() == ApplicationState.SUBMITTED && access.isAddressee(application),
                own && application.state().isWithdrawable(),
                (application.state() == ApplicationState.ACCEPTED || application.state() == ApplicationState.PLANNED)
                        && access.isPlanner(application, region.city()),
                application.form() != null
                        && (own
                                || access.isAddressee(application)
                                || access.scope().wholeInstitute()),
                application.version());
    }

    // what is told and recorded

    private void tellAddressee(Application application, EmploymentDetail employment) {
        var addressee = switch (application.addressee()) {
            case PRESCHOOL ->
                NoticeAddressee.roleInOrganisation(
                        PRESCHOOL_HEAD, application.addresseeId().orElseThrow());
            case DISTRICT ->
                NoticeAddressee.roleInOrganisation(
                        DISTRICT_EDU, application.addresseeId().orElseThrow());
            case REGION -> NoticeAddressee.roleInRegion(REGION_EDU, application.regionKato());
        };
        tell(
                application,
                ApplicationNotice.SUBMITTED,
                NoticeTone.INFO,
                List.of(addressee),
                application.number(),
                employment.organisation().name());
    }

    private void tellApplicant(Application application, ApplicationNotice news, NoticeTone tone) {
        var names = new LinkedHashSet<>(directory.accounts(application.person()));
        names.add(application.filedBy());
        names.remove(access.caller());
        if (!names.isEmpty()) {
            tell(
                    application,
                    news,
                    tone,
                    names.stream().map(NoticeAddressee::user).toList(),
                    application.number());
        }
    }

    private void tell(
            Application application,
            ApplicationNotice news,
            NoticeTone tone,
            List<NoticeAddressee> addressees,
            Object... said) {
        notices.tell(new NewNotice(
                "application:%d:%s:%s".formatted(application.id().value(), news, application.number()),
                tone,
                NoticeText.of(news, said),
                "9",
                "/application/detail.xhtml?id=" + application.id().value(),
                addressees));
    }

    private void record(String action, Application application, ApplicationState from, String reason) {
        audit.record(AuditEntry.of(action, "application", application.id().value())
                .moved(from, application.state())
                .because(reason)
                .with("person", application.person().value()));
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
