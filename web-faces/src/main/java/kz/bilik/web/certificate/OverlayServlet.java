package kz.bilik.web.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import kz.bilik.certificate.CertificateId;
import kz.bilik.certificate.OverlayPrinting;
import kz.bilik.certificate.PrinterId;
import kz.bilik.certificate.PrinterService;
import kz.bilik.course.CourseId;
import kz.bilik.web.shared.PaperServlet;

/**
 * What goes to a printer that holds blanks: {@code /papers/overlay/2/course/5.pdf} all of a course, {@code /papers/overlay/2/certificate/12.pdf} one,
 * {@code /papers/overlay/2/calibration/0.pdf} the page by which the printer is measured.
 */
@WebServlet("/papers/overlay/*")
public class OverlayServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAPER =
            Pattern.compile("/(\\d{1,18})/(course|certificate|calibration)/(\\d{1,18})\\.pdf");

    @Inject
    private transient OverlayPrinting printing;

    @Inject
    private transient PrinterService printers;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var asked = asked(request, PAPER);
        var printer = new PrinterId(Long.parseLong(asked.group(1)));
        var id = Long.parseLong(asked.group(3));
        return switch (asked.group(2)) {
            case "course" -> new Paper("course-" + id + ".pdf", printing.print(new CourseId(id), printer));
            case "certificate" ->
                new Paper("certificate-" + id + ".pdf", printing.print(new CertificateId(id), printer));
            default -> new Paper("calibration.pdf", printers.calibrationPage(printer));
        };
    }
}
