package kz.bilik.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.agreement.model.Agreement;
import kz.bilik.agreement.policy.PriceFacts;
import kz.bilik.agreement.policy.PricePolicy;
import kz.bilik.agreement.store.AgreementStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseVisibility;
import kz.bilik.document.NumberLedger;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.security.Roles;

/** Agreements with listeners. */
@Stateless
@RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
public class AgreementService {

    private static final Logger LOG = Logger.getLogger(AgreementService.class.getName());

    private final PricePolicy price = new PricePolicy();

    @Inject
    AgreementStore store;

    @Inject
    CourseVisibility visibility;

    @Inject
    CourseService courses;

    @Inject
    NumberLedger numbers;

    @Inject
    DeniedAccess denied;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

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

    /**
     * Prepares the agreements of listeners who are being admitted: numbered, dated, not yet offered. A listener who already has one keeps it.
     *
     * @return the agreement of each of them, in the order given
     */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.SYSTEM})
    public List<AgreementId> prepare(CourseId course, List<EnrolmentId> listeners, LocalDate date) {
        visibility.require(course);
        var known = store.listeners(course);
        for (var listener : listeners) {
            if (!known.contains(listener)) {
                throw denied.to("enrolment", listener.value());
            }
        }
        numbers.open(AgreementNumber.series(date.getYear()));
        numbers.lock(AgreementNumber.series(date.getYear()));
        var bound = store.bound(course);
        var without = listeners.stream()
                .distinct()
                .filter(listener -> !bound.contains(listener))
                .toList();
        var next = numbers.take(AgreementNumber.series(date.getYear()), without.size());
        for (var listener : without) {
            store.add(Agreement.prepared(listener, new AgreementNumber(date.getYear(), next++), date));
        }
        store.flush();
        var prepared = store.ofCourse(course);
        audit.recordAll(without.stream()
                .map(listener -> AuditEntry.of(
                                "AGREEMENT_PREPARED",
                                "agreement",
                                prepared.get(listener).id().value())
                        .moved(null, AgreementState.DRAFT)
                        .with("enrolment", listener.value()))
                .toList());
        LOG.info(() -> "agreements prepared course=%d count=%d".formatted(course.value(), without.size()));
        return listeners.stream().map(listener -> prepared.get(listener).id()).toList();
    }

    /** Ends the agreements of listeners whose admission is cancelled before the course begins; what has ended already stays as it ended. */
    @RolesAllowed({Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.SYSTEM})
    public void release(CourseId course, Collection<EnrolmentId> listeners, String reason) {
        visibility.require(course);
        var entries = new ArrayList<AuditEntry>();
        store.ofCourse(course).forEach((listener, agreement) -> {
            var from = agreement.state();
            if (listeners.contains(listener) && from.next().contains(AgreementState.TERMINATED)) {
                agreement.fallAway(reason);
                entries.add(AuditEntry.of(
                                "AGREEMENT_FELL_AWAY",
                                "agreement",
                                agreement.id().value())
                        .moved(from, agreement.state())
                        .because(reason));
            }
        });
        audit.recordAll(entries);
        LOG.info(() -> "agreements released course=%d count=%d".formatted(course.value(), entries.size()));
    }

    /** Prepares an agreement for every listener of the course who has none. @return how many were prepared */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public int prepareMissing(CourseId course) {
        visibility.require(course);
        var without = store.withoutAgreement(course);
        if (!without.isEmpty()) {
            prepare(course, without, LocalDate.now(clock));
        }
        return without.size();
    }

    /** The agreement of each listener of the course who has one. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR, Roles.SYSTEM})
    public Map<EnrolmentId, AgreementStanding> standings(CourseId course) {
        visibility.require(course);
        return store.ofCourse(course).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, agreement -> agreement.getValue().standing()));
    }

    /** Fills the price block of an agreement that was not offered yet; a budget-funded one has none. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.SYSTEM})
    public void agreePrice(AgreementId id, PriceTerms terms) {
        var agreement = store.findForChange(id).orElseThrow(() -> denied.to("agreement", id.value()));
        var course = courses.course(store.courseOf(id).orElseThrow());
        var ruling = price.decide(new PriceFacts(course.funding(), terms));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        agreement.agreePrice(terms);
        audit.record(AuditEntry.of("AGREEMENT_PRICED", "agreement", id.value())
                .with("amount", terms.amount().toPlainString())
                .with("payer", terms.payer())
                .with("due", terms.dueOn()));
        LOG.info(() -> "agreement priced agreement=%d".formatted(id.value()));
    }
}
