package kz.bilik.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kz.bilik.certificate.PrinterId;
import kz.bilik.certificate.PrinterService;
import kz.bilik.certificate.PrinterSettings;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The printers that print on blanks, and the form in which one is set to what was measured. */
@Named
@RequestScoped
public class PrintersView {

    @Inject
    private PrinterService printers;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private List<PrinterSettings> all;
    private String name;
    private BigDecimal offsetX;
    private BigDecimal offsetY;

    public List<PrinterSettings> getAll() {
        if (all == null) {
            all = printers.printers();
        }
        return all;
    }

    /** The printer that the address names; none when a new one is entered. */
    public PrinterSettings getChosen() {
        var asked = Objects.toString(request.getParameter("printer"), "");
        if (asked.isEmpty()) {
            return null;
        }
        return getAll().stream()
                .filter(printer -> printer.id().toString().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("printer", asked));
    }

    public void open() {
        getChosen();
    }

    public String add() {
        PrinterId added = printers.add(name, offsetX, offsetY);
        notices.done(words.get("certificate.printers.added"));
        return "/certificate/printers?faces-redirect=true&printer=" + added;
    }

    public String adjust() {
        var printer = getChosen();
        printers.adjust(printer.id(), offsetX, offsetY);
        notices.done(words.of("certificate.printers.adjusted", printer.name()));
        return "/certificate/printers?faces-redirect=true&printer=" + printer.id();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public BigDecimal getOffsetX() {
        return offsetX == null
                ? getChosen() == null ? BigDecimal.ZERO : getChosen().offsetX()
                : offsetX;
    }

    public void setOffsetX(BigDecimal offsetX) {
        this.offsetX = offsetX;
    }

    public BigDecimal getOffsetY() {
        return offsetY == null
                ? getChosen() == null ? BigDecimal.ZERO : getChosen().offsetY()
                : offsetY;
    }

    public void setOffsetY(BigDecimal offsetY) {
        this.offsetY = offsetY;
    }
}
