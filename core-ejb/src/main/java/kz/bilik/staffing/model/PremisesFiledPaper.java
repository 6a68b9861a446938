package kz.bilik.staffing.model;

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
import kz.bilik.file.FileId;
import kz.bilik.staffing.FilePaper;
import kz.bilik.staffing.PremisesPaper;

/** A lease, a sanitary conclusion or a fire-safety act as it was filed. */
@Entity
@Table(name = "premises_paper")
public class PremisesFiledPaper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "premises_id")
    private Premises premises;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper")
    private PremisesPaper paper;

    @Column(name = "number")
    private String number;

    @Column(name = "paper_date")
    private LocalDate date;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "file_id")
    private long fileId;

    protected PremisesFiledPaper() {}

    static PremisesFiledPaper filed(Premises premises, FilePaper command, FileId copy) {
        var filed = new PremisesFiledPaper();
        filed.premises = premises;
        filed.paper = command.paper();
        filed.number = command.number().strip();
        filed.date = command.date();
        filed.validTo = command.validTo();
        filed.fileId = copy.value();
        return filed;
    }

    public PremisesPaper paper() {
        return paper;
    }

    public String number() {
        return number;
    }

    public LocalDate date() {
        return date;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public FileId file() {
        return new FileId(fileId);
    }
}
