package kz.bilik.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bilik.admission.store.AdmissionStore;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.FrozenWording;
import kz.bilik.document.PaperOwner;
import kz.bilik.document.PaperRef;
import kz.bilik.organisation.Access;

/** An admission order names everybody, so the institute alone reads it. */
@ApplicationScoped
public class AdmissionPaperOwner implements PaperOwner {

    @Inject
    private AdmissionStore store;

    @Inject
    private Access access;

    @Override
    public boolean owns(DocumentKind kind) {
        return kind == DocumentKind.ADMISSION_ORDER;
    }

    @Override
    public Optional<PaperRef> findPaper(DocumentKind kind, long ownerId) {
        return store.find(new AdmissionOrderId(ownerId))
                .filter(order -> access.scope().wholeInstitute() && order.number() != null)
                .map(order -> order.paper(topic(order.snapshot())));
    }

    private static String topic(String snapshot) {
        return FrozenWording.read(snapshot).getJsonObject("topic").getString("kk");
    }
}
