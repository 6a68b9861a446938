package kz.bilik.file.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bilik.file.FileDetail;
import kz.bilik.file.FileId;
import kz.bilik.file.FileType;

/** An uploaded file. Its content never changes; when its term is over the content goes and the record that it was there stays. */
@Entity
@Table(name = "stored_file")
public class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "token")
    private String token;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private FileType type;

    @Column(name = "byte_count")
    private int byteCount;

    @Column(name = "pages")
    private int pages;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "kept_by")
    private String keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "purged_at")
    private Instant purgedAt;

    protected StoredFile() {}

    /** @param detail without an id yet */
    public static StoredFile kept(FileDetail detail, String keyId, String by) {
        var file = new StoredFile();
        file.token = detail.token();
        file.name = detail.name();
        file.type = detail.type();
        file.byteCount = detail.byteCount();
        file.pages = detail.pages();
        file.sha256 = detail.sha256();
        file.keyId = keyId;
        file.keptBy = by;
        file.keptAt = detail.keptAt();
        return file;
    }

    public void purge(Instant at) {
        purgedAt = at;
    }

    public boolean isPurged() {
        return purgedAt != null;
    }

    public String keyId() {
        return keyId;
    }

    public String keptBy() {
        return keptBy;
    }

    public FileDetail detail() {
        return new FileDetail(new FileId(id), token, name, type, byteCount, pages, sha256, keptAt);
    }
}
