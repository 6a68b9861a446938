package kz.bilik.secondchance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.FrozenWording;
import kz.bilik.document.PaperOwner;
import kz.bilik.document.PaperRef;
import kz.bilik.organisation.Access;
import kz.bilik.secondchance.store.SecondChanceStore;

/** An order on a request names the reason, so it is read by the institute and by the listener alone. */
@ApplicationScoped
public class ChancePaperOwner implements PaperOwner {

    @Inject
    private SecondChanceStore store;

    @Inject
    private Access access;

    @Override
    public boolean owns(DocumentKind kind) {
        return kind == DocumentKind.LISTENER_ORDER;
    }

    @Override
    public Optional<PaperRef> findPaper(DocumentKind kind, long ownerId) {
        return store.order(ownerId)
                .filter(order -> store.isVisible(order.request(), access.scope()))
                .map(order -> order.paper(FrozenWording.read(order.snapshot()).getString("holder")));
    }
}
