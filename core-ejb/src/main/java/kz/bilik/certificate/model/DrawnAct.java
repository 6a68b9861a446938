package kz.bilik.certificate.model;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.bilik.certificate.BlankAct;
import kz.bilik.certificate.BlankActId;
import kz.bilik.certificate.BlankActKind;
import kz.bilik.certificate.BlankActNumber;
import kz.bilik.certificate.BlankActSummary;
import kz.bilik.certificate.BlankRange;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.FrozenPaper;
import kz.bilik.document.PaperRef;
import kz.bilik.file.FileId;

/** An act on blanks of strict accountability; what it says never changes. */
@Entity
@Table(name = "blank_act")
public class DrawnAct extends FrozenPaper {

    private static final int LONGEST_LIST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private BlankActKind kind;

    @Column(name = "ranges")
    private String ranges;

    @Column(name = "blanks")
    private int blanks;

    @Column(name = "scan_id")
    private Long scanId;

    @Column(name = "drawn_up_by")
    private String drawnUpBy;

    @Column(name = "drawn_up_at")
    private Instant drawnUpAt;

    @Version
    @Column(name = "version")
    private int version;

    protected DrawnAct() {}

    private DrawnAct(BlankActNumber number, LocalDate date) {
        super(number.toString(), number.year(), number.sequence(), "kk", date);
    }

    public static DrawnAct drawnUp(
            BlankActKind kind,
            BlankActNumber number,
            LocalDate date,
            JsonObject wording,
            List<BlankRange> ranges,
            long blanks,
            FileId scan,
            String by,
            Instant at) {
        var act = new DrawnAct(number, date);
        act.kind = kind;
        act.freeze(wording.toString());
        act.ranges = shortened(ranges.stream().map(BlankRange::toString).collect(Collectors.joining(", ")));
        act.blanks = Math.toIntExact(blanks);
        act.scanId = scan == null ? null : scan.value();
        act.drawnUpBy = by;
        act.drawnUpAt = at;
        return act;
    }

    private static String shortened(String list) {
        return list.length() <= LONGEST_LIST ? list : list.substring(0, LONGEST_LIST - 1) + "…";
    }

    public BlankActId id() {
        return new BlankActId(id);
    }

    /** How a blank remembers it. */
    public BlankAct remembered(String reason) {
        return new BlankAct(id(), writtenNumber(), issueDate(), reason);
    }

    public PaperRef paper() {
        return paper(DocumentKind.BLANK_ACT, id, "", "");
    }

    /** JSON as the document service takes it. */
    public String snapshot() {
        return wording();
    }

    public FileId scan() {
        return scanId == null ? null : new FileId(scanId);
    }

    /** @param scanToken null without a scan */
    public BlankActSummary summary(String scanToken) {
        return new BlankActSummary(
                id(), kind, writtenNumber(), issueDate(), ranges, blanks, scanToken, drawnUpBy, drawnUpAt);
    }
}
