package kz.bilik.expulsion;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.PaperOwner;
import kz.bilik.document.PaperRef;
import kz.bilik.expulsion.model.ExpulsionCase;
import kz.bilik.expulsion.model.ViolationLetter;
import kz.bilik.expulsion.store.ExpulsionStore;
import kz.bilik.expulsion.store.LetterStore;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.OrganisationService;

/**
 * Minutes are read by the institute and those who sit in the commission, the order also by its listener, a notice also by the organisation that it went to.
 */
@Stateless
@PermitAll
public class ExpulsionPaperOwner implements PaperOwner {

    @Inject
    private ExpulsionStore store;

    @Inject
    private LetterStore letters;

    @Inject
    private Access access;

    @Inject
    private OrganisationService organisations;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    @Override
    public boolean owns(DocumentKind kind) {
        return kind == DocumentKind.COMMISSION_DECISION
                || kind == DocumentKind.EXPULSION_ORDER
                || kind == DocumentKind.NOTIFICATION;
    }

    @Override
    public Optional<PaperRef> findPaper(DocumentKind kind, long ownerId) {
        return switch (kind) {
            case COMMISSION_DECISION ->
                store.find(new ExpulsionCaseId(ownerId))
                        .filter(one -> one.protocolNo() != null && isOfCommission(one))
                        .map(one -> one.protocolPaper(name(one)));
            case EXPULSION_ORDER ->
                store.find(new ExpulsionCaseId(ownerId))
                        .filter(one -> one.orderNo() != null && (isOfCommission(one) || isOwn(one)))
                        .map(one -> one.orderPaper(name(one)));
            case NOTIFICATION ->
                letters.find(new LetterId(ownerId))
                        .filter(letter -> letter.isIssued() && isFor(letter))
                        .map(letter -> letter.paper(store.listener(letter.enrolmentId())
                                .orElseThrow()
                                .name()));
            default -> Optional.empty();
        };
    }

    private String name(ExpulsionCase one) {
        return store.listener(one.enrolmentId()).orElseThrow().name();
    }

    private boolean isOfCommission(ExpulsionCase one) {
        return access.scope().wholeInstitute()
                || store.isBefore(one.id(), session.getCallerPrincipal().getName(), LocalDate.now(clock));
    }

    private boolean isOwn(ExpulsionCase one) {
        var person = access.scope().personId();
        return person != null && store.isAbout(one.id(), person);
    }

    /** Those who answer for the organisation; a listener who works there is none of them. */
    private boolean isFor(ViolationLetter letter) {
        var scope = access.scope();
        var answers = scope.organisationId() != null || scope.districtKato() != null || scope.regionKato() != null;
        return scope.wholeInstitute()
                || answers
                        && organisations
                                .own()
                                .filter(own -> letters.isFor(letter.id(), own.id()))
                                .isPresent();
    }
}
