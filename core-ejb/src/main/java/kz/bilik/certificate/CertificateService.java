package kz.bilik.certificate;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.API_CLIENT;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.LISTENER;
import static kz.bilik.shared.security.Roles.METHODOLOGIST_TRAINER;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;
import static kz.bilik.shared.security.Roles.REGION_EDU;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.certificate.model.Certificate;
import kz.bilik.certificate.policy.RegisterPolicy;
import kz.bilik.certificate.policy.SignaturePolicy;
import kz.bilik.certificate.store.BlankStore;
import kz.bilik.certificate.store.CertificateRegister;
import kz.bilik.certificate.store.CertificateStore;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.document.PaperBundle;
import kz.bilik.document.PaperRef;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.job.JobId;
import kz.bilik.organisation.Access;
import kz.bilik.outcome.CertifiableListeners;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.persistence.Retrying;

/** Certificates for people and programs: drafts, issue, signature, hand-over, revocation, duplicates, and the register. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR})
public class CertificateService {

    private static final Logger LOG = Logger.getLogger(CertificateService.class.getName());

    private final SignaturePolicy signature = new SignaturePolicy();
    private final RegisterPolicy workbooks = new RegisterPolicy();

    @Inject
    DeniedAccess denied;

    @Inject
    private CertificateIssuing issuing;

    @Inject
    private CertificateLife life;

    @Inject
    private CertificateStore certificates;

    @Inject
    private CertificateRegister register;

    @Inject
    private BlankStore blanks;

    @Inject
    private VerificationAddress address;

    @Inject
    private CourseService courses;

    @Inject
    private CertifiableListeners certifiable;

    @Inject
    private DocgenClient docgen;

    @Inject
    private DocumentService documents;

    @Inject
    private PaperBundle bundle;

    @Inject
    @Any
    private Instance<CompanionPapers> companions;

    @Inject
    private Access access;

    @Inject
    private Retrying retrying;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The real paper of a listener who has passed, marked as a draft; it has no number and no blank, and its QR code leads nowhere. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] preview(CourseId courseId, EnrolmentId enrolment) {
        var course = courses.course(courseId);
        var data = draft(course, enrolment);
        LOG.info(() -> "certificate previewed course=%d enrolment=%d".formatted(courseId.value(), enrolment.value()));
        return docgen.preview(DocumentKind.CERTIFICATE.template(), course.language(), data);
    }

    /** The same draft as a picture that stands in the page. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] previewPicture(CourseId courseId, EnrolmentId enrolment) {
        var course = courses.course(courseId);
        var data = draft(course, enrolment);
        LOG.info(() -> "certificate pictured course=%d enrolment=%d".formatted(courseId.value(), enrolment.value()));
        return docgen.picture(DocumentKind.CERTIFICATE.template(), course.language(), data);
    }

    private JsonObject draft(CourseDetail course, EnrolmentId enrolment) {
        var listener = certifiable.of(course.id()).stream()
                .filter(candidate -> candidate.enrolmentId().equals(enrolment))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("listener to certify", enrolment.value()));
        var token = VerificationToken.nobodys();
        return issuing.draft(course, listener, listener.completionDate())
                .freeze("—", Optional.empty(), token, address.of(token))
                .certificate();
    }

    /**
     * Prepares everything that the course has earned, in one transaction, and orders the papers. Asked again, it prepares nothing twice and
     * returns the job that is there.
     */
    @RolesAllowed({INSTITUTE_ADMIN, API_CLIENT, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public JobId issueAll(CourseId course, IssueRequest request) {
        if (request.finish()) {
            var program = session.isCallerInRole(API_CLIENT) || session.isCallerInRole(SYSTEM);
            var ruling = signature.decideOnMaking(program);
            if (ruling.isRefused()) {
                throw new RefusedException(ruling);
            }
        }
        return retrying.call(() -> issuing.issueAll(course, request));
    }

    /** Signs all prepared certificates of the course in the name of the caller. @return how many */
    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int sign(CourseId course) {
        return retrying.call(() -> life.sign(course));
    }

    /** Hands over all signed certificates of the course. @return how many */
    @RolesAllowed(INSTITUTE_ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int handOver(CourseId course, HandoverMethod method) {
        return retrying.call(() -> life.handOver(course, method));
    }

    @RolesAllowed(INSTITUTE_ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void handOver(CertificateId id, HandoverMethod method) {
        retrying.run(() -> life.handOver(id, method));
    }

    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void revoke(CertificateId id, RevokeCertificate order) {
        retrying.run(() -> life.revoke(id, order));
    }

    /** Issues a duplicate for a lost or damaged certificate, which loses its force at once. @return the duplicate, to be signed */
    @RolesAllowed(INSTITUTE_ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CertificateId replace(CertificateId id, String reason) {
        return retrying.call(() -> life.replace(id, reason));
    }

    /** The same number on another blank, because the first was misprinted or lost before the hand-over. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void reprintOnNewBlank(CertificateId id, String reason) {
        retrying.run(() -> life.reprintOnNewBlank(id, reason));
    }

    /** Gives up a prepared certificate: its number stays used, its blank returns to the stock. */
    @RolesAllowed(INSTITUTE_ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void discard(CertificateId id, String reason) {
        retrying.run(() -> life.discard(id, reason));
    }

    /**
     * The register within the caller's limits. Sortable by number, holder, issueDate, validUntil and status; filters: number, holder, course, topic,
     * issuedFrom, issuedTo, blank, status, and iin for the administrator. A holder is found by the beginning of the name, surname first. Counting stops at {@value CertificateRegister#MOST_COUNTED}.
     */
    @RolesAllowed({
        INSTITUTE_ADMIN,
        DIRECTOR,
        ACTING_DIRECTOR,
        AUDITOR,
        METHODOLOGIST_TRAINER,
        REGION_EDU,
        DISTRICT_EDU,
        PRESCHOOL_HEAD,
        LISTENER
    })
    public Page<CertificateSummary> register(PageRequest page) {
        var scope = access.scope();
        var byIin = session.isCallerInRole(INSTITUTE_ADMIN);
        var today = LocalDate.now(clock);
        return new Page<>(register.page(page, scope, byIin, today), register.count(page, scope, byIin, today));
    }

    @RolesAllowed({
        INSTITUTE_ADMIN,
        DIRECTOR,
        ACTING_DIRECTOR,
        AUDITOR,
        METHODOLOGIST_TRAINER,
        REGION_EDU,
        DISTRICT_EDU,
        PRESCHOOL_HEAD,
        LISTENER
    })
    public CertificateDetail certificate(CertificateId id) {
        return detail(visible(id));
    }

    /** What the listeners of a course have not paid yet: a warning before their certificates are issued (paragraph 24). */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public List<Debt> debts(CourseId course) {
        return certificates.debts(course);
    }

    /**
     * What the filters of the register leave, within the caller's limits, as a workbook.
     *
     * @throws RefusedException when it is more than {@value RegisterPolicy#MOST_ROWS} rows
     */
    @RolesAllowed({
        INSTITUTE_ADMIN,
        DIRECTOR,
        ACTING_DIRECTOR,
        AUDITOR,
        REGION_EDU,
        DISTRICT_EDU,
        PRESCHOOL_HEAD,
        LISTENER
    })
    public byte[] workbook(PageRequest page, String language) {
        var rows = register.all(
                page,
                RegisterPolicy.MOST_ROWS + 1,
                access.scope(),
                session.isCallerInRole(INSTITUTE_ADMIN),
                LocalDate.now(clock));
        var ruling = workbooks.decide(rows.size());
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var out = new ByteArrayOutputStream();
        try {
            RegisterWorkbook.write(rows, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.info(() -> "register written rows=%d".formatted(rows.size()));
        return out.toByteArray();
    }

    /** The standing certificates of a course, for its results. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, API_CLIENT, SYSTEM})
    public List<CourseCertificate> issued(CourseId course) {
        return certificates.activeOf(course).stream()
                .map(certificate -> new CourseCertificate(
                        certificate.enrolment(),
                        certificate.id(),
                        certificate.number().toString(),
                        certificate.snapshot().blank(),
                        certificate.issueDate(),
                        certificate.validUntil(),
                        certificate.state(),
                        address.of(new VerificationToken(certificate.token())),
                        certificate.token()))
                .toList();
    }

    /** The papers of a course that are made, certificates and what was issued with them, in the order of their numbers. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, API_CLIENT, SYSTEM})
    public List<PaperRef> papers(CourseId course) {
        var standing = certificates.activeOf(course);
        var ids = standing.stream().map(certificate -> certificate.id().value()).toList();
        var papers = new ArrayList<PaperRef>();
        for (var kind : CertificatePapers.KINDS) {
            var kept = documents.keptKeys(kind, ids);
            standing.stream()
                    .filter(certificate -> kept.contains(certificate.id() + ":" + certificate.dataHash()))
                    .map(certificate -> certificate.paper(kind))
                    .forEach(papers::add);
        }
        companions.forEach(companion -> papers.addAll(companion.papers(course)));
        return papers;
    }

    /** All papers of a course in one archive, one paper in memory at a time. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, API_CLIENT, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void writeZip(CourseId course, OutputStream out) {
        bundle.writeZip(papers(course), out);
    }

    /** All papers of a course in one file for the printer. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void writeMergedPdf(CourseId course, OutputStream out) {
        bundle.writeMergedPdf(papers(course), out);
    }

    private Certificate visible(CertificateId id) {
        return certificates
                .find(id)
                .filter(found -> certificates.isVisible(id, access.scope()))
                .orElseThrow(() -> denied.to("certificate", id.value()));
    }

    private CertificateDetail detail(Certificate certificate) {
        var snapshot = certificate.snapshot();
        return new CertificateDetail(
                certificate.id(),
                certificate.number().toString(),
                certificate.holderName(),
                snapshot.topic(),
                snapshot.hours(),
                snapshot.day("courseStart"),
                snapshot.day("courseEnd"),
                certificate.course(),
                certificate.enrolment(),
                blanks.numberOf(certificate.id()).orElse(null),
                certificate.state(),
                certificate.standingOn(LocalDate.now(clock)),
                certificate.completionDate(),
                certificate.issueDate(),
                certificate.validUntil(),
                certificate.signatoryName(),
                certificate.signatoryRole(),
                address.of(new VerificationToken(certificate.token())),
                certificate.preparedBy(),
                certificate.preparedAt(),
                certificate.signedBy(),
                certificate.signedAt(),
                certificate.handedOverBy(),
                certificate.handedOverAt(),
                certificate.handoverMethod(),
                certificate.revokedOn(),
                certificate.revocationOrderNo(),
                certificate.revocationOrderDate(),
                certificate.revocationReason(),
                certificate.replacedBy(),
                access.scope().wholeInstitute()
                        ? certificates.debt(certificate.enrolment()).orElse(null)
                        : null,
                papers(certificate));
    }

    private List<PaperRef> papers(Certificate certificate) {
        return CertificatePapers.KINDS.stream()
                .filter(kind -> documents.isKept(kind, certificate.id().value(), certificate.dataHash()))
                .map(certificate::paper)
                .toList();
    }
}
