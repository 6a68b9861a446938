package kz.bilik.certificate;

import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.certificate.model.Certificate;
import kz.bilik.certificate.model.Printer;
import kz.bilik.certificate.store.CertificateStore;
import kz.bilik.certificate.store.PrinterStore;
import kz.bilik.course.CourseId;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.PaperBundle;
import kz.bilik.shared.error.NotFoundException;

/**
 * Prints certificates on the blanks that are reserved for them: the text and the QR code alone, shifted as the printer needs it, one sheet after the other in
 * the order of the blanks. Nothing is changed by printing; what was spoiled by it is reported afterwards.
 */
@Stateless
@RolesAllowed(INSTITUTE_ADMIN)
public class OverlayPrinting {

    private static final Logger LOG = Logger.getLogger(OverlayPrinting.class.getName());

    @Inject
    private CertificateStore certificates;

    @Inject
    private PrinterStore printers;

    @Inject
    private DocgenClient docgen;

    @Inject
    private PaperBundle bundle;

    /** In the order in which the blanks are to be laid into the printer. */
    public List<PrintedBlank> sheets(CourseId course) {
        return standing(course).stream()
                .map(certificate -> new PrintedBlank(
                        certificate.id(),
                        certificate.number().toString(),
                        certificate.holderName(),
                        certificate.snapshot().blank(),
                        certificate.state()))
                .toList();
    }

    /** All certificates of the course that are not handed over yet. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] print(CourseId course, PrinterId printer) {
        var sheets = standing(course);
        if (sheets.isEmpty()) {
            throw new NotFoundException("certificates to print of course", course.value());
        }
        return print(sheets, printer);
    }

    /** One certificate, for example on the blank that takes the place of a spoiled one. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] print(CertificateId id, PrinterId printer) {
        var certificate = certificates
                .find(id)
                .filter(OverlayPrinting::isToPrint)
                .orElseThrow(() -> new NotFoundException("certificate to print", id));
        return print(List.of(certificate), printer);
    }

    private byte[] print(List<Certificate> sheets, PrinterId id) {
        var settings = printers.find(id).map(Printer::settings).orElseThrow(() -> new NotFoundException("printer", id));
        var papers = sheets.stream()
                .map(certificate -> docgen.render(
                                DocumentKind.CERTIFICATE.template(),
                                certificate.language(),
                                overlay(certificate.snapshot().certificate(), settings))
                        .bytes())
                .toList();
        LOG.info(() -> "certificates printed printer=%s count=%d".formatted(id, papers.size()));
        return bundle.merged(papers);
    }

    /** Without series and number of the blank: the sheet has them. */
    private static JsonObject overlay(JsonObject wording, PrinterSettings settings) {
        return Json.createObjectBuilder(wording)
                .remove("blank")
                .add(
                        "overlay",
                        Json.createObjectBuilder()
                                .add("offsetX", settings.offsetX())
                                .add("offsetY", settings.offsetY()))
                .build();
    }

    private List<Certificate> standing(CourseId course) {
        return certificates.activeOf(course).stream()
                .filter(OverlayPrinting::isToPrint)
                .sorted(Comparator.comparing((Certificate certificate) ->
                                certificate.snapshot().blank().series())
                        .thenComparing(
                                certificate -> certificate.snapshot().blank().number()))
                .toList();
    }

    private static boolean isToPrint(Certificate certificate) {
        return certificate.state() == CertificateStatus.PREPARED || certificate.state() == CertificateStatus.SIGNED;
    }
}
