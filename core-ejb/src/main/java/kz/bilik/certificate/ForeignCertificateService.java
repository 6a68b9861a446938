package kz.bilik.certificate;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.LISTENER;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.certificate.model.ForeignCertificate;
import kz.bilik.certificate.policy.ForeignCertificateFacts;
import kz.bilik.certificate.policy.ForeignCertificatePolicy;
import kz.bilik.certificate.store.ForeignStore;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseVisibility;
import kz.bilik.enrolment.EnrolmentService;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.enrolment.EnrolmentVisibility;
import kz.bilik.file.FileService;
import kz.bilik.organisation.Access;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;

/** Courses of foreign organisations end with a certificate of the organisation's own model, which is recorded with its scan (paragraph 25). */
@Stateless
@RolesAllowed(INSTITUTE_ADMIN)
public class ForeignCertificateService {

    private static final Logger LOG = Logger.getLogger(ForeignCertificateService.class.getName());

    private final ForeignCertificatePolicy policy = new ForeignCertificatePolicy();

    @Inject
    private ForeignStore store;

    @Inject
    private CourseVisibility courseVisibility;

    @Inject
    private EnrolmentVisibility enrolmentVisibility;

    @Inject
    private CourseService courses;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private FileService files;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Those listeners of the course who passed, as far as the caller may see them. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, REGION_EDU, PRESCHOOL_HEAD, LISTENER})
    public ForeignCourse course(CourseId id) {
        courseVisibility.require(id);
        var provider = store.provider(id);
        return new ForeignCourse(
                id,
                provider.map(given -> given[0]).orElse(null),
                provider.map(given -> given[1]).orElse(null),
                store.listeners(id, access.scope()));
    }

    /** From now on the course has no certificates of Annex 3. */
    public void mark(CourseId id, String provider, String country) {
        courseVisibility.require(id);
        refuseIf(policy.decideOnMarking(provider, country, store.certificatesOf(id)));
        store.mark(id, provider, country, caller(), clock.instant());
        audit.record(AuditEntry.of("COURSE_MARKED_FOREIGN", "course", id.value()));
        LOG.info(() -> "course marked foreign course=%d".formatted(id.value()));
    }

    /** Records the certificate that the organisation gave; with it the listener is certified. */
    public void record(RecordForeignCertificate printed) {
        var course = enrolmentVisibility.require(printed.enrolment());
        var state = store.lockState(printed.enrolment()).orElseThrow();
        refuseIf(policy.decide(new ForeignCertificateFacts(
                printed,
                store.provider(course).isPresent(),
                state == EnrolmentState.PASSED,
                store.isRecorded(printed.enrolment()),
                courses.course(course).start(),
                LocalDate.now(clock))));
        var scan = files.keep(printed.scan().orElseThrow());
        var certificate = ForeignCertificate.recorded(printed, course, scan.id(), caller(), clock.instant());
        store.add(certificate);
        enrolments.markCertified(printed.enrolment());
        audit.record(AuditEntry.of("FOREIGN_CERTIFICATE_RECORDED", "foreign_certificate", certificate.id())
                .with("enrolment", printed.enrolment().value()));
        LOG.info(() -> "foreign certificate recorded enrolment=%d"
                .formatted(printed.enrolment().value()));
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
