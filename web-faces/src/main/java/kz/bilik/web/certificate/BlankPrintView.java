package kz.bilik.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.certificate.OverlayPrinting;
import kz.bilik.certificate.PrintedBlank;
import kz.bilik.certificate.PrinterService;
import kz.bilik.certificate.PrinterSettings;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.web.shared.AskedRecord;

/** The certificates of a course in the order in which their blanks are laid into the printer. */
@Named
@RequestScoped
public class BlankPrintView {

    @Inject
    private OverlayPrinting printing;

    @Inject
    private PrinterService printers;

    @Inject
    private CourseService courses;

    @Inject
    private AskedRecord asked;

    private CourseDetail course;
    private List<PrintedBlank> sheets;
    private List<PrinterSettings> all;

    public void open() {
        getCourse();
    }

    public CourseDetail getCourse() {
        if (course == null) {
            course = courses.course(id());
        }
        return course;
    }

    public List<PrintedBlank> getSheets() {
        if (sheets == null) {
            sheets = printing.sheets(id());
        }
        return sheets;
    }

    public List<PrinterSettings> getPrinters() {
        if (all == null) {
            all = printers.printers();
        }
        return all;
    }

    private CourseId id() {
        return new CourseId(asked.id("course"));
    }
}
