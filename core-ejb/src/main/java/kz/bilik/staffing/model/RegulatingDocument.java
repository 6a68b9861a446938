package kz.bilik.staffing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kz.bilik.file.FileDetail;
import kz.bilik.file.FileId;
import kz.bilik.staffing.ApproveDocument;
import kz.bilik.staffing.RegulatingDocumentRow;
import kz.bilik.staffing.RegulatingKind;

/** A version of a document that regulates the institute's work; the next version ends it. */
@Entity
@Table(name = "regulating_document")
public class RegulatingDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RegulatingKind kind;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "title")
    private String title;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "order_date")
    private LocalDate orderDate;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "in_force_to")
    private LocalDate inForceTo;

    @Column(name = "file_id")
    private long fileId;

    @Version
    @Column(name = "version")
    private int version;

    protected RegulatingDocument() {}

    public static RegulatingDocument approved(ApproveDocument command, int versionNo, FileId copy) {
        var document = new RegulatingDocument();
        document.kind = command.kind();
        document.versionNo = versionNo;
        document.title = command.title().strip();
        document.orderNo = command.orderNo().strip();
        document.orderDate = command.orderDate();
        document.inForceFrom = command.inForceFrom();
        document.inForceTo = command.inForceTo();
        document.fileId = copy.value();
        return document;
    }

    /** The next version holds from that day. */
    public void giveWayTo(LocalDate nextFrom) {
        if (inForceTo == null || !inForceTo.isBefore(nextFrom)) {
            inForceTo = nextFrom.minusDays(1);
        }
    }

    public long id() {
        return id;
    }

    public int versionNo() {
        return versionNo;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    public FileId file() {
        return new FileId(fileId);
    }

    public RegulatingDocumentRow row(FileDetail copy) {
        return new RegulatingDocumentRow(id, kind, versionNo, title, orderNo, orderDate, inForceFrom, inForceTo, copy);
    }
}
