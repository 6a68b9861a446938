package kz.bilik.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.RenderedPaper;
import kz.bilik.document.Sha256;

/** A paper as it was issued. It is written once and never changed. */
@Entity
@Table(name = "document")
public class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "kind")
    private String kind;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "language")
    private String language;

    @Column(name = "template_version")
    private String templateVersion;

    @Column(name = "data_hash")
    private String dataHash;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "byte_count")
    private int byteCount;

    @Lob
    @Column(name = "content")
    private byte[] content;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Document() {}

    public static Document kept(
            DocumentKind kind, long ownerId, String language, String dataHash, RenderedPaper paper, Instant at) {
        var document = new Document();
        document.kind = kind.template();
        document.ownerId = ownerId;
        document.language = language;
        document.templateVersion = paper.templateVersion();
        document.dataHash = dataHash;
        document.sha256 = paper.sha256();
        document.byteCount = paper.bytes().length;
        document.content = paper.bytes();
        document.createdAt = at;
        return document;
    }

    public byte[] content() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    /** Whether the bytes are still those that were kept. */
    public boolean isIntact() {
        return content.length == byteCount && Sha256.hex(content).equals(sha256);
    }
}
