package kz.bilik.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.PaperOwner;
import kz.bilik.document.PaperRef;
import kz.bilik.organisation.Access;
import kz.bilik.reference.model.ReferenceLetter;
import kz.bilik.reference.store.ReferenceStore;

/** A reference letter is read by whoever sees the listener. */
@ApplicationScoped
public class ReferencePaperOwner implements PaperOwner {

    @Inject
    private ReferenceStore store;

    @Inject
    private Access access;

    @Override
    public boolean owns(DocumentKind kind) {
        return kind == DocumentKind.REFERENCE;
    }

    @Override
    public Optional<PaperRef> findPaper(DocumentKind kind, long ownerId) {
        var id = new ReferenceId(ownerId);
        return store.find(id)
                .filter(letter -> store.isVisible(id, access.scope()))
                .map(ReferenceLetter::paper);
    }
}
