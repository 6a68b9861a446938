package kz.bilik.web.attendance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import kz.bilik.attendance.AttendanceJournal;
import kz.bilik.course.CourseId;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.PaperServlet;

/** {@code /papers/journal/3.pdf}: the register of a course as it stands today. */
@WebServlet("/papers/journal/*")
public class JournalServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAPER = Pattern.compile("/(\\d{1,18})\\.pdf");

    @Inject
    private transient AttendanceJournal journals;

    @Inject
    private transient Language language;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var journal =
                journals.paper(new CourseId(Long.parseLong(asked(request, PAPER).group(1))), language.getCode());
        return new Paper(journal.name(), journal.paper().bytes());
    }
}
