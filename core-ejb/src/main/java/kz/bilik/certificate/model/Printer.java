package kz.bilik.certificate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import kz.bilik.certificate.PrinterId;
import kz.bilik.certificate.PrinterSettings;

/** A printer that prints on blanks. */
@Entity
@Table(name = "printer")
public class Printer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "name")
    private String name;

    @Column(name = "offset_x")
    private BigDecimal offsetX;

    @Column(name = "offset_y")
    private BigDecimal offsetY;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Printer() {}

    public static Printer named(String name, BigDecimal offsetX, BigDecimal offsetY, String by, Instant at) {
        var printer = new Printer();
        printer.name = name.strip();
        printer.adjust(offsetX, offsetY, by, at);
        return printer;
    }

    public final void adjust(BigDecimal x, BigDecimal y, String by, Instant at) {
        offsetX = x;
        offsetY = y;
        changedBy = by;
        changedAt = at;
    }

    public PrinterId id() {
        return new PrinterId(id);
    }

    public PrinterSettings settings() {
        return new PrinterSettings(id(), name, offsetX, offsetY, changedBy, changedAt);
    }
}
