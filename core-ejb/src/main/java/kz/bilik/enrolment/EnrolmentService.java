package kz.bilik.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseVisibility;
import kz.bilik.enrolment.model.Enrolment;
import kz.bilik.enrolment.store.EnrolmentStore;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;

/** The listeners of a course. */
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
    Roles.AUDITOR,
    Roles.API_CLIENT,
    Roles.SYSTEM
})
public class EnrolmentService {

    private static final Logger LOG = Logger.getLogger(EnrolmentService.class.getName());

    @Inject
    EnrolmentStore store;

    @Inject
    CourseVisibility visibility;

    @Inject
    AuditTrail audit;

    /** The part of the list that the caller may see. A trainer of the course and its commission see names, but no numbers. */
    public Page<ListenerRow> listeners(CourseId course, PageRequest page) {
        var scope = visibility.require(course);
        var iinShown = scope.trainerUserId() == null && scope.commissionUserId() == null;
        return new Page<>(store.page(course, page, scope, iinShown), store.count(course, page, scope));
    }

    /** Puts people on the list of a course that is being taught: listed, admitted and studying, in the order given. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public List<EnrolmentId> enrol(CourseId course, List<EnrolListener> listeners) {
        var enrolments = new ArrayList<Enrolment>();
        for (var listener : listeners) {
            var enrolment = Enrolment.listed(course, listener);
            enrolment.admit();
            enrolment.startStudying();
            store.add(enrolment);
            enrolments.add(enrolment);
        }
        store.flush();
        audit.recordAll(enrolments.stream()
                .map(enrolment -> AuditEntry.of(
                                "LISTENER_ENROLLED", "enrolment", enrolment.id().value())
                        .moved(EnrolmentState.CANDIDATE, enrolment.state())
                        .with("via", EnrolmentState.ADMITTED))
                .toList());
        LOG.info(() -> "listeners enrolled course=%d count=%d".formatted(course.value(), enrolments.size()));
        return enrolments.stream().map(Enrolment::id).toList();
    }

    /** The certificate of this listener was handed over. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public void markCertified(EnrolmentId id) {
        var enrolment = store.findForChange(id).orElseThrow(() -> new NotFoundException("enrolment", id.value()));
        var before = enrolment.state();
        enrolment.receiveCertificate();
        audit.record(
                AuditEntry.of("LISTENER_CERTIFIED", "enrolment", id.value()).moved(before, enrolment.state()));
        LOG.info(() -> "listener certified enrolment=%d".formatted(id.value()));
    }
}
