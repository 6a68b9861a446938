package kz.bilik.staffing.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.bilik.file.FileId;
import kz.bilik.staffing.FilePaper;
import kz.bilik.staffing.PremisesPaper;
import kz.bilik.staffing.PremisesRight;
import kz.bilik.staffing.RecordPremises;
import kz.bilik.staffing.policy.PremisesFacts;

/** A building or a part of one where courses are held, with its papers; of each kind the latest counts. */
@Entity
@Table(name = "premises")
public class Premises {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "address")
    private String address;

    @Column(name = "area")
    private BigDecimal area;

    @Enumerated(EnumType.STRING)
    @Column(name = "right_kind")
    private PremisesRight right;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(mappedBy = "premises", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PremisesFiledPaper> papers = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected Premises() {}

    public static Premises recorded(RecordPremises command) {
        var premises = new Premises();
        premises.address = command.address().strip();
        premises.area = command.area();
        premises.right = command.right();
        return premises;
    }

    public PremisesFiledPaper file(FilePaper command, FileId copy) {
        var paper = PremisesFiledPaper.filed(this, command, copy);
        papers.add(paper);
        return paper;
    }

    public void close(LocalDate lastDay) {
        closedOn = lastDay;
    }

    public boolean isUsedOn(LocalDate day) {
        return closedOn == null || !day.isAfter(closedOn);
    }

    public PremisesFacts factsOn(LocalDate day) {
        Map<PremisesPaper, PremisesFacts.Term> terms = new EnumMap<>(PremisesPaper.class);
        latest().forEach((kind, paper) -> terms.put(kind, new PremisesFacts.Term(paper.validTo())));
        return new PremisesFacts(right, terms, day);
    }

    /** The paper that counts, by its kind. */
    public Map<PremisesPaper, PremisesFiledPaper> latest() {
        Map<PremisesPaper, PremisesFiledPaper> latest = new EnumMap<>(PremisesPaper.class);
        papers.forEach(paper -> latest.put(paper.paper(), paper));
        return latest;
    }

    public long id() {
        return id;
    }

    public String address() {
        return address;
    }

    public BigDecimal area() {
        return area;
    }

    public PremisesRight right() {
        return right;
    }

    public LocalDate closedOn() {
        return closedOn;
    }
}
