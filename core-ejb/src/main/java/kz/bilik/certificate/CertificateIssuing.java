package kz.bilik.certificate;

import static kz.bilik.shared.security.Roles.API_CLIENT;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.certificate.model.Blank;
import kz.bilik.certificate.model.Certificate;
import kz.bilik.certificate.model.CertificateDraft;
import kz.bilik.certificate.model.ListenerStanding;
import kz.bilik.certificate.model.SnapshotFacts;
import kz.bilik.certificate.policy.IssueFacts;
import kz.bilik.certificate.policy.IssuePolicy;
import kz.bilik.certificate.policy.StockFacts;
import kz.bilik.certificate.policy.StockPolicy;
import kz.bilik.certificate.policy.ValidityFacts;
import kz.bilik.certificate.policy.ValidityPolicy;
import kz.bilik.certificate.store.BlankStore;
import kz.bilik.certificate.store.CertificateStore;
import kz.bilik.certificate.store.ForeignStore;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.document.NumberLedger;
import kz.bilik.job.JobId;
import kz.bilik.job.JobService;
import kz.bilik.job.JobState;
import kz.bilik.job.LatestJob;
import kz.bilik.job.NewJob;
import kz.bilik.organisation.Signatory;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.outcome.CertifiableListener;
import kz.bilik.outcome.CertifiableListeners;
import kz.bilik.settings.Settings;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Percent;
import kz.bilik.shared.regulation.Ruling;

/**
 * The one transaction that prepares everything a course has earned: judged, numbered, on a blank, frozen, and ordered to be made. Either all of
 * it happens or none. {@link CertificateService} is its face.
 */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, API_CLIENT, SYSTEM})
public class CertificateIssuing {

    static final String JOB = "ISSUE_PAPERS";

    private static final Logger LOG = Logger.getLogger(CertificateIssuing.class.getName());

    private final IssuePolicy issue = new IssuePolicy();
    private final StockPolicy stock = new StockPolicy();
    private final ValidityPolicy validity = new ValidityPolicy();
    private final SecureRandom random = new SecureRandom();

    @Inject
    private CertificateStore certificates;

    @Inject
    private BlankStore blanks;

    @Inject
    private ForeignStore foreign;

    @Inject
    private NumberLedger numbers;

    @Inject
    private VerificationAddress address;

    @Inject
    private CourseService courses;

    @Inject
    private CertifiableListeners certifiable;

    @Inject
    private SignatoryService signatories;

    @Inject
    private SettingsService settings;

    @Inject
    private JobService jobs;

    @Inject
    @Any
    private Instance<CompanionPapers> companions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public JobId issueAll(CourseId id, IssueRequest request) {
        var series = series(request.issueDate());
        numbers.open(series);
        numbers.lock(series);
        var listeners = certifiable.of(id);
        var others =
                companions.stream().mapToInt(companion -> companion.due(id)).sum();
        var earlier = jobs.findLatest(JOB, id.value());
        if (listeners.isEmpty() && others == 0 && earlier.isPresent()) {
            return goOn(earlier.get());
        }
        var course = courses.course(id);
        var signatory = signatory(request);
        var rules = settings.on(request.issueDate());
        judge(course, listeners, request.issueDate(), settings.on(course.end()));
        var free = blanks.lockFree(listeners.size());
        refuseIf(stock.decide(new StockFacts(listeners.size(), others, free.size())));
        var items = new ArrayList<NewJob.Item>();
        items.addAll(prepare(course, listeners, free, request, signatory, rules));
        companions.forEach(companion ->
                items.addAll(companion.prepare(course, request.issueDate(), signatory, request.requestId())));
        var job = jobs.order(new NewJob(
                JOB,
                id.value(),
                Json.createObjectBuilder().add("finish", request.finish()).build(),
                request.requestId(),
                items));
        LOG.info(() -> "certificates prepared course=%d certificates=%d others=%d job=%s"
                .formatted(id.value(), listeners.size(), items.size() - listeners.size(), job));
        return job;
    }

    /** The same course again: nothing is prepared twice, only what was left undone is done. */
    private JobId goOn(LatestJob earlier) {
        if (earlier.state() == JobState.FAILED || earlier.state() == JobState.CANCELLED) {
            jobs.takeUpAgain(earlier.id());
        }
        return earlier.id();
    }

    private Signatory signatory(IssueRequest request) {
        return request.signatory()
                .map(named -> signatories.signatoryOn(request.issueDate(), named.name(), named.role()))
                .orElseGet(() -> signatories.signatoryOn(request.issueDate()));
    }

    /** By the settings of the last day of the course, by which its results were decided: a later change takes nothing back. */
    private void judge(CourseDetail course, List<CertifiableListener> listeners, LocalDate issueDate, Settings rules) {
        var standings = certificates.standings(course.id());
        var foreignProvider = foreign.provider(course.id()).isPresent();
        Set<Ground> grounds = new LinkedHashSet<>();
        for (var listener : listeners) {
            var facts =
                    facts(course, listener, standings.get(listener.enrolmentId()), foreignProvider, issueDate, rules);
            grounds.addAll(issue.decide(facts).grounds());
        }
        refuseIf(new Ruling(List.copyOf(grounds)));
    }

    private static IssueFacts facts(
            CourseDetail course,
            CertifiableListener listener,
            ListenerStanding standing,
            boolean foreignProvider,
            LocalDate issueDate,
            Settings rules) {
        var everyModuleGraded = listener.grades().size() == course.modules().size()
                && listener.grades().stream().allMatch(line -> line.grade().compareTo(rules.modulePassPercent()) >= 0);
        return new IssueFacts(
                standing.passed(),
                standing.expelled(),
                standing.agreementInForce(),
                Percent.of(listener.attendedHours(), BigDecimal.valueOf(course.hours())),
                everyModuleGraded,
                standing.certified(),
                foreignProvider,
                listener.completionDate(),
                issueDate,
                rules);
    }

    private List<NewJob.Item> prepare(
            CourseDetail course,
            List<CertifiableListener> listeners,
            List<Blank> free,
            IssueRequest request,
            Signatory signatory,
            Settings rules) {
        if (listeners.isEmpty()) {
            return List.of();
        }
        var first = numbers.take(series(request.issueDate()), listeners.size());
        var prepared = new ArrayList<Certificate>();
        for (var index = 0; index < listeners.size(); index++) {
            var number = CertificateNumber.original(request.issueDate().getYear(), first + index);
            prepared.add(prepare(course, listeners.get(index), free.get(index), number, request, signatory, rules));
        }
        certificates.addAll(prepared);
        var entries = new ArrayList<AuditEntry>();
        for (var index = 0; index < prepared.size(); index++) {
            var id = prepared.get(index).id();
            var blank = free.get(index);
            blank.reserveFor(id, caller(), clock.instant());
            entries.add(AuditEntry.of("CERTIFICATE_PREPARED", "certificate", id.value())
                    .moved(null, CertificateStatus.PREPARED)
                    .with("blank", blank.id())
                    .with("course", course.id().value()));
        }
        blanks.flush();
        audit.recordAll(entries);
        return prepared.stream()
                .map(certificate -> new NewJob.Item(
                        CertificatePapers.SUBJECT, certificate.id().value()))
                .toList();
    }

    private Certificate prepare(
            CourseDetail course,
            CertifiableListener listener,
            Blank blank,
            CertificateNumber number,
            IssueRequest request,
            Signatory signatory,
            Settings rules) {
        var token = VerificationToken.random(random);
        var validUntil = validity.lastDay(new ValidityFacts(listener.completionDate(), request.issueDate(), rules));
        var snapshot = new SnapshotFacts(course, listener, request.issueDate(), validUntil, signatory)
                .freeze(number.toString(), Optional.of(blank.number()), token, address.of(token));
        var draft = new CertificateDraft(
                number,
                requestOf(request.requestId(), listener),
                listener.enrolmentId(),
                course.id(),
                listener.personId(),
                listener.regionKato(),
                token,
                snapshot,
                course.language(),
                listener.name().full(),
                listener.name().sortKey(),
                listener.name().foldKey(),
                listener.completionDate(),
                request.issueDate(),
                validUntil,
                signatory.name(),
                signatory.role());
        return Certificate.prepared(draft, caller(), clock.instant());
    }

    /** The draft of one certificate: judged by nobody, numbered by nothing. */
    public SnapshotFacts draft(CourseDetail course, CertifiableListener listener, LocalDate issueDate) {
        var validUntil =
                validity.lastDay(new ValidityFacts(listener.completionDate(), issueDate, settings.on(issueDate)));
        return new SnapshotFacts(course, listener, issueDate, validUntil, signatories.signatoryOn(issueDate));
    }

    private static UUID requestOf(UUID request, CertifiableListener listener) {
        return UUID.nameUUIDFromBytes(
                (request + "/" + listener.enrolmentId().value()).getBytes(StandardCharsets.UTF_8));
    }

    private static String series(LocalDate issueDate) {
        return "CERTIFICATE-" + issueDate.getYear();
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
