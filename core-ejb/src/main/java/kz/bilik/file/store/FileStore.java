package kz.bilik.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.bilik.file.FileId;
import kz.bilik.file.model.StoredFile;
import kz.bilik.shared.persistence.NativeSql;

/** Files and, apart from them, their encrypted parts, so that no list ever loads a content. */
@ApplicationScoped
public class FileStore {

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public FileId add(StoredFile file) {
        em.persist(file);
        em.flush();
        return file.detail().id();
    }

    public void addPart(FileId file, int number, byte[] sealed) {
        em.createNativeQuery("insert into stored_file_part (file_id, part_no, sealed) values (?1, ?2, ?3)")
                .setParameter(1, file.value())
                .setParameter(2, number)
                .setParameter(3, sealed)
                .executeUpdate();
    }

    public List<byte[]> parts(FileId file) {
        return new NativeSql("select sealed from stored_file_part where")
                .add(" file_id = ", file.value()).add(" order by part_no").rows(em).stream()
                        .map(row -> (byte[]) row[0])
                        .toList();
    }

    public void removeParts(FileId file) {
        em.createNativeQuery("delete from stored_file_part where file_id = ?1")
                .setParameter(1, file.value())
                .executeUpdate();
    }

    public Optional<StoredFile> find(FileId id) {
        return Optional.ofNullable(em.find(StoredFile.class, id.value()));
    }

    public Optional<StoredFile> find(String token) {
        return em.createQuery("select f from StoredFile f where f.token = :token", StoredFile.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    public List<StoredFile> files(Collection<FileId> ids) {
        return em.createQuery("select f from StoredFile f where f.id in :ids", StoredFile.class)
                .setParameter("ids", ids.stream().map(FileId::value).toList())
                .getResultList();
    }
}
