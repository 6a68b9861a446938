package kz.bilik.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.agreement.model.Agreement;
import kz.bilik.agreement.store.AgreementStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseId;
import kz.bilik.shared.security.Roles;

/** Agreements with listeners. */
@Stateless
@RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
public class AgreementService {

    private static final Logger LOG = Logger.getLogger(AgreementService.class.getName());

    @Inject
    AgreementStore store;

    @Inject
    AuditTrail audit;

    /**
     * Records agreements that were signed by both sides on paper; each walks the whole way to being in force. A listener who already has
     * one keeps it.
     */
    public void conclude(CourseId course, List<ConcludeAgreement> signed) {
        var bound = store.bound(course);
        var entries = new ArrayList<AuditEntry>();
        for (var terms : signed) {
            if (bound.contains(terms.enrolment())) {
                continue;
            }
            var agreement = Agreement.drafted(terms);
            agreement.offer();
            agreement.signByListener(terms.date());
            agreement.signByInstitute(terms.date());
            store.add(agreement);
            entries.add(AuditEntry.of(
                            "AGREEMENT_CONCLUDED",
                            "enrolment",
                            terms.enrolment().value())
                    .moved(AgreementState.DRAFT, agreement.state()));
        }
        audit.recordAll(entries);
        LOG.info(() -> "agreements concluded course=%d count=%d".formatted(course.value(), signed.size()));
    }
}
