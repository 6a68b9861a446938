package kz.bilik.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bilik.admission.model.AdmissionLine;
import kz.bilik.admission.store.AdmissionStore;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.PaperOwner;
import kz.bilik.document.PaperRef;
import kz.bilik.organisation.Access;

/** An admission order names everybody, so the institute alone reads it; an agreement is read by its listener as well. */
@ApplicationScoped
public class AdmissionPaperOwner implements PaperOwner {

    @Inject
    private AdmissionStore store;

    @Inject
    private Access access;

    @Override
    public boolean owns(DocumentKind kind) {
        return kind == DocumentKind.ADMISSION_ORDER || kind == DocumentKind.AGREEMENT;
    }

    @Override
    public Optional<PaperRef> findPaper(DocumentKind kind, long ownerId) {
        return kind == DocumentKind.ADMISSION_ORDER ? order(ownerId) : agreement(ownerId);
    }

    private Optional<PaperRef> order(long id) {
        return store.find(new AdmissionOrderId(id))
                .filter(order -> access.scope().wholeInstitute() && order.number() != null)
                .map(order -> order.paper(topic(order.snapshot())));
    }

    private static String topic(String snapshot) {
        return AdmissionPapers.read(snapshot).getJsonObject("topic").getString("kk");
    }

    private Optional<PaperRef> agreement(long id) {
        var scope = access.scope();
        return store.lineOfAgreement(id)
                .filter(line -> scope.wholeInstitute()
                        || Long.valueOf(line.personId().value()).equals(scope.personId()))
                .flatMap(AdmissionPaperOwner::paper);
    }

    private static Optional<PaperRef> paper(AdmissionLine line) {
        var wording = AdmissionPapers.read(line.wording());
        return line.paper(
                wording.getString("number"), wording.getJsonObject("listener").getString("name"));
    }
}
