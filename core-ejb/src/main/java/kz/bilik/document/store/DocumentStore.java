package kz.bilik.document.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.model.Document;

@ApplicationScoped
public class DocumentStore {

    @PersistenceContext(unitName = "bilik")
    private EntityManager entities;

    public void add(Document document) {
        entities.persist(document);
        entities.flush();
        entities.detach(document);
    }

    public boolean exists(DocumentKind kind, long ownerId, String dataHash) {
        return entities.createQuery(
                                "select count(d) from Document d where d.kind = :kind and d.ownerId = :owner and d.dataHash = :hash",
                                Long.class)
                        .setParameter("kind", kind.template())
                        .setParameter("owner", ownerId)
                        .setParameter("hash", dataHash)
                        .getSingleResult()
                > 0;
    }

    public Optional<Document> find(DocumentKind kind, long ownerId, String dataHash) {
        List<Document> found = entities.createQuery(
                        "select d from Document d where d.kind = :kind and d.ownerId = :owner and d.dataHash = :hash",
                        Document.class)
                .setParameter("kind", kind.template())
                .setParameter("owner", ownerId)
                .setParameter("hash", dataHash)
                .getResultList();
        found.forEach(entities::detach);
        return found.stream().findFirst();
    }

    /** Owner ids and data hashes of the papers of a kind, without their bytes. */
    public Set<String> keys(DocumentKind kind, Collection<Long> ownerIds) {
        if (ownerIds.isEmpty()) {
            return Set.of();
        }
        List<Object[]> rows = entities.createQuery(
                        "select d.ownerId, d.dataHash from Document d where d.kind = :kind and d.ownerId in :owners",
                        Object[].class)
                .setParameter("kind", kind.template())
                .setParameter("owners", ownerIds)
                .getResultList();
        return rows.stream().map(row -> row[0] + ":" + row[1]).collect(Collectors.toSet());
    }
}
