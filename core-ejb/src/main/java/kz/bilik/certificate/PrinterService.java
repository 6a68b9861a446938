package kz.bilik.certificate;

import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.certificate.model.Printer;
import kz.bilik.certificate.policy.PrinterPolicy;
import kz.bilik.certificate.store.PrinterStore;
import kz.bilik.document.DocgenClient;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.text.EnumTexts;

/** Printers that print on blanks: how far each is off, and the page on which that is measured. */
@Stateless
@RolesAllowed(INSTITUTE_ADMIN)
public class PrinterService {

    private static final Logger LOG = Logger.getLogger(PrinterService.class.getName());

    private final PrinterPolicy policy = new PrinterPolicy();

    @Inject
    private PrinterStore store;

    @Inject
    private DocgenClient docgen;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** By name. */
    public List<PrinterSettings> printers() {
        return store.all().stream().map(Printer::settings).toList();
    }

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public PrinterId add(String name, BigDecimal offsetX, BigDecimal offsetY) {
        var ruling = policy.decide(name, name != null && store.isNamed(name.strip()), offsetX, offsetY);
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var printer = Printer.named(name, offsetX, offsetY, caller(), clock.instant());
        store.add(printer);
        record("PRINTER_ADDED", printer);
        return printer.id();
    }

    /** What was measured on the calibration page. */
    public void adjust(PrinterId id, BigDecimal offsetX, BigDecimal offsetY) {
        var printer = store.lock(id).orElseThrow(() -> new NotFoundException("printer", id));
        var ruling = policy.decide(printer.settings().name(), false, offsetX, offsetY);
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        printer.adjust(offsetX, offsetY, caller(), clock.instant());
        record("PRINTER_ADJUSTED", printer);
    }

    /** The calibration page, shifted as the printer is set, so that a right setting puts its marks on the edges that they name. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] calibrationPage(PrinterId id) {
        var printer = store.find(id).map(Printer::settings).orElseThrow(() -> new NotFoundException("printer", id));
        var printed = EnumTexts.of(PrintedWord.CERTIFICATE);
        var data = Json.createObjectBuilder()
                .add("printedOn", LocalDate.now(clock).toString())
                .add(
                        "document",
                        Json.createObjectBuilder()
                                .add("kk", printed.kk())
                                .add("ru", printed.ru())
                                .add("en", printed.en()))
                .add("sheet", "landscape")
                .add("offsetX", printer.offsetX())
                .add("offsetY", printer.offsetY())
                .build();
        return docgen.render("calibration", "kk", data).bytes();
    }

    private void record(String action, Printer printer) {
        var set = printer.settings();
        audit.record(AuditEntry.of(action, "printer", set.id().value())
                .with("x", set.offsetX().toPlainString())
                .with("y", set.offsetY().toPlainString()));
        LOG.info(() -> "printer set printer=%s".formatted(set.id()));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
