package kz.bilik.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.document.model.Document;
import kz.bilik.document.store.DocumentStore;
import kz.bilik.shared.error.NotFoundException;

/** Keeps papers and gives them out unchanged. Who may read one is answered by the feature that owns it. */
@Stateless
@PermitAll
public class DocumentService {

    @Inject
    private DeniedAccess denied;

    @Inject
    private DocumentStore store;

    @Inject
    @Any
    private Instance<PaperOwner> owners;

    @Inject
    private Clock clock;

    /** The current paper of an owner, for a caller who may read it. */
    public StoredPaper paper(DocumentKind kind, long ownerId) {
        var reference = owners.stream()
                .filter(owner -> owner.owns(kind))
                .findFirst()
                .flatMap(owner -> owner.findPaper(kind, ownerId))
                .orElseThrow(() -> denied.to(kind.template(), ownerId));
        return read(reference);
    }

    /** The bytes behind a reference that an owning feature has already granted; for the features themselves. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public StoredPaper read(PaperRef reference) {
        var document = store.find(reference.kind(), reference.ownerId(), reference.dataHash())
                .orElseThrow(() -> new NotFoundException(reference.kind().template(), reference.ownerId()));
        if (!document.isIntact()) {
            throw new IllegalStateException("%s of %d is not the paper that was kept"
                    .formatted(reference.kind().template(), reference.ownerId()));
        }
        return new StoredPaper(reference.name(), document.content(), document.sha256());
    }

    public boolean isKept(DocumentKind kind, long ownerId, String dataHash) {
        return store.exists(kind, ownerId, dataHash);
    }

    /** @return {@code ownerId:dataHash} of every kept paper of these owners */
    public Set<String> keptKeys(DocumentKind kind, Collection<Long> ownerIds) {
        return store.keys(kind, ownerIds);
    }

    /** Keeps a paper once: a second one of the same wording is dropped, the first stays. */
    public void keep(DocumentKind kind, long ownerId, String language, String dataHash, RenderedPaper paper) {
        if (!store.exists(kind, ownerId, dataHash)) {
            store.add(Document.kept(kind, ownerId, language, dataHash, paper, clock.instant()));
        }
    }
}
