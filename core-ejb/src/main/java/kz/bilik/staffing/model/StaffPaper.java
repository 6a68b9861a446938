package kz.bilik.staffing.model;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.file.FileId;

/** A paper in the books of one member: how long it holds, and its copy when there is one. */
@MappedSuperclass
public abstract class StaffPaper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private StaffMember member;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "file_id")
    private Long fileId;

    protected StaffPaper() {}

    protected StaffPaper(StaffMember member, LocalDate validTo, FileId copy) {
        this.member = member;
        this.validTo = validTo;
        this.fileId = copy == null ? null : copy.value();
    }

    public long id() {
        return id;
    }

    public Optional<FileId> file() {
        return Optional.ofNullable(fileId).map(FileId::new);
    }

    protected LocalDate validTo() {
        return validTo;
    }
}
