package kz.bilik.accreditation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bilik.accreditation.AddItem;
import kz.bilik.accreditation.PackageDetail;
import kz.bilik.accreditation.PackageItemKind;
import kz.bilik.accreditation.policy.SubmissionFacts;
import kz.bilik.file.FileDetail;
import kz.bilik.file.FileId;
import kz.bilik.organisation.PersonId;

/** A document in a package. */
@Entity
@Table(name = "document_package_item")
public class PackageItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "package_id")
    private DocumentPackage documentPackage;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PackageItemKind kind;

    @Column(name = "title")
    private String title;

    @Column(name = "number")
    private String number;

    @Column(name = "item_date")
    private LocalDate date;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "pages")
    private int pages;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "file_id")
    private long fileId;

    @Column(name = "sha256")
    private String sha256;

    protected PackageItem() {}

    static PackageItem added(DocumentPackage to, AddItem command, FileDetail file) {
        var item = new PackageItem();
        item.documentPackage = to;
        item.kind = command.kind();
        item.title = command.title().strip();
        item.number = command.number();
        item.date = command.date();
        item.validFrom = command.validFrom();
        item.validTo = command.validTo();
        item.pages = command.pages() == null ? Math.max(1, file.pages()) : command.pages();
        item.personId = command.person() == null ? null : command.person().value();
        item.fileId = file.id().value();
        item.sha256 = file.sha256();
        return item;
    }

    public long id() {
        return id;
    }

    public PackageItemKind kind() {
        return kind;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public FileId file() {
        return new FileId(fileId);
    }

    public SubmissionFacts.Document facts() {
        return new SubmissionFacts.Document(kind, validTo, personId == null ? null : new PersonId(personId));
    }

    public PackageDetail.Item detail(FileDetail file, LocalDate day) {
        return new PackageDetail.Item(
                id,
                kind,
                title,
                number,
                date,
                validFrom,
                validTo,
                pages,
                personId == null ? null : new PersonId(personId),
                file,
                facts().isOverOn(day));
    }
}
