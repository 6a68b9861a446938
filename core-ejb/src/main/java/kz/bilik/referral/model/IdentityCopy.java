package kz.bilik.referral.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.bilik.file.FileId;
import kz.bilik.organisation.PersonId;

/** The copy of somebody's identity document; a newer one takes its place, and its content goes when its term is over. */
@Entity
@Table(name = "identity_copy")
public class IdentityCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "current_of")
    private Long currentOf;

    @Column(name = "file_id")
    private long fileId;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "purged_at")
    private Instant purgedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected IdentityCopy() {}

    public static IdentityCopy given(PersonId person, FileId file, String by, Instant at) {
        var copy = new IdentityCopy();
        copy.personId = person.value();
        copy.currentOf = person.value();
        copy.fileId = file.value();
        copy.givenBy = by;
        copy.givenAt = at;
        return copy;
    }

    public void replace(Instant at) {
        currentOf = null;
        replacedAt = at;
    }

    public void purge(Instant at) {
        currentOf = null;
        purgedAt = at;
    }

    public boolean isReplaced() {
        return replacedAt != null;
    }

    public long id() {
        return id;
    }

    public PersonId personId() {
        return new PersonId(personId);
    }

    public FileId fileId() {
        return new FileId(fileId);
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
