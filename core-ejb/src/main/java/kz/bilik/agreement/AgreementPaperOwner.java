package kz.bilik.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bilik.agreement.model.Agreement;
import kz.bilik.agreement.store.AgreementStore;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.PaperName;
import kz.bilik.document.PaperOwner;
import kz.bilik.document.PaperRef;
import kz.bilik.organisation.Access;

/** An agreement is read by the institute and by its listener: once both have signed in the system what they have signed, before it what is signed by hand. */
@ApplicationScoped
public class AgreementPaperOwner implements PaperOwner {

    @Inject
    private AgreementStore store;

    @Inject
    private Access access;

    @Override
    public boolean owns(DocumentKind kind) {
        return kind == DocumentKind.AGREEMENT;
    }

    @Override
    public Optional<PaperRef> findPaper(DocumentKind kind, long ownerId) {
        return store.find(new AgreementId(ownerId))
                .filter(agreement -> isOpen(agreement.id()))
                .flatMap(this::paper);
    }

    private boolean isOpen(AgreementId id) {
        var scope = access.scope();
        return scope.wholeInstitute() || scope.personId() != null && store.isOf(id, scope.personId());
    }

    private Optional<PaperRef> paper(Agreement agreement) {
        return agreement
                .dataHash()
                .or(() -> store.preparedHash(agreement.id()))
                .map(hash -> new PaperRef(
                        PaperName.of(agreement.number(), store.listenerOf(agreement.id()))
                                .value(),
                        DocumentKind.AGREEMENT,
                        agreement.id().value(),
                        hash));
    }
}
