package kz.bilik.secondchance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.admission.AdmissionOrderNumber;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.PaperName;
import kz.bilik.document.PaperRef;
import kz.bilik.document.Sha256;
import kz.bilik.organisation.Signatory;
import kz.bilik.secondchance.ChanceRequestId;

/** The director's order on a request (DOC-26): signed, numbered and frozen at once. */
@Entity
@Table(name = "listener_order")
public class ListenerOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "number")
    private String number;

    @Column(name = "number_year")
    private int numberYear;

    @Column(name = "number_seq")
    private long numberSequence;

    @Column(name = "order_date")
    private LocalDate date;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signatory_name")
    private String signatoryName;

    @Column(name = "signatory_role")
    private String signatoryRole;

    @Column(name = "language")
    private String language;

    @Column(name = "snapshot")
    private String snapshot;

    @Column(name = "data_hash")
    private String dataHash;

    @Version
    @Column(name = "version")
    private int version;

    protected ListenerOrder() {}

    /** @param wording JSON as the document service takes it */
    public static ListenerOrder signed(
            ChanceRequestId request,
            AdmissionOrderNumber number,
            LocalDate date,
            Signatory signatory,
            String language,
            String wording,
            String by,
            Instant at) {
        var order = new ListenerOrder();
        order.requestId = request.value();
        order.number = number.toString();
        order.numberYear = number.year();
        order.numberSequence = number.sequence();
        order.date = date;
        order.signatoryName = signatory.name();
        order.signatoryRole = signatory.role().name();
        order.language = language;
        order.snapshot = wording;
        order.dataHash = Sha256.hex(wording.getBytes(StandardCharsets.UTF_8));
        order.signedBy = by;
        order.signedAt = at;
        return order;
    }

    public PaperRef paper(String holder) {
        return new PaperRef(
                PaperName.of(number.replace('/', '-'), holder.split(" ", 2)[0], "")
                        .value(),
                DocumentKind.LISTENER_ORDER,
                id,
                dataHash);
    }

    public long id() {
        return id;
    }

    public ChanceRequestId request() {
        return new ChanceRequestId(requestId);
    }

    public String number() {
        return number;
    }

    public LocalDate date() {
        return date;
    }

    public String signatoryName() {
        return signatoryName;
    }

    public String language() {
        return language;
    }

    public String snapshot() {
        return snapshot;
    }

    public String dataHash() {
        return dataHash;
    }
}
