package kz.bilik.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import kz.bilik.audit.AuditRecord;
import kz.bilik.audit.model.AuditEvent;

/** The rows of the trail and its head. */
@ApplicationScoped
public class AuditStore {

    private static final int CHUNK = 1000;

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    /** Place and hash of the last row. */
    public record Head(long seq, String hash) {}

    /**
     * Waits for its turn at the end of the chain. What the transaction has changed so far is sent first, so that the head is the last row it locks and two
     * use cases cannot wait for each other crosswise.
     */
    public Head lockedHead() {
        em.flush();
        return head("select seq, hash from audit_head where id = 1 for update");
    }

    /** The end of the chain as it is now, without keeping anybody from going on with it. */
    public Head head() {
        return head("select seq, hash from audit_head where id = 1");
    }

    private Head head(String sql) {
        var row = (Object[]) em.createNativeQuery(sql).getSingleResult();
        return new Head(((Number) row[0]).longValue(), (String) row[1]);
    }

    public void append(AuditRecord link) {
        append(List.of(link));
    }

    /** Links that follow one another, sent together. */
    public void append(List<AuditRecord> links) {
        var link = links.get(links.size() - 1);
        links.forEach(each -> em.persist(AuditEvent.recorded(each)));
        em.flush();
        em.createNativeQuery("update audit_head set seq = ?, hash = ? where id = 1")
                .setParameter(1, link.seq())
                .setParameter(2, link.hash())
                .executeUpdate();
    }

    public List<AuditRecord> of(String entity, String entityId) {
        return em.createQuery(
                        "select e from AuditEvent e where e.entity = :entity and e.entityId = :id order by e.seq",
                        AuditEvent.class)
                .setParameter("entity", entity)
                .setParameter("id", entityId)
                .getResultStream()
                .map(AuditEvent::link)
                .toList();
    }

    /** Every row up to a place, read in chunks so that memory does not grow with the trail. */
    public Iterator<AuditRecord> upTo(long last) {
        return Stream.iterate(
                        chunk(0, last),
                        chunk -> !chunk.isEmpty(),
                        chunk -> chunk(chunk.get(chunk.size() - 1).seq(), last))
                .flatMap(List::stream)
                .iterator();
    }

    private List<AuditRecord> chunk(long after, long last) {
        List<AuditRecord> chunk = em.createQuery(
                        "select e from AuditEvent e where e.seq > :after and e.seq <= :last order by e.seq",
                        AuditEvent.class)
                .setParameter("after", after)
                .setParameter("last", last)
                .setMaxResults(CHUNK)
                .getResultStream()
                .map(AuditEvent::link)
                .toList();
        em.clear();
        return chunk;
    }
}
