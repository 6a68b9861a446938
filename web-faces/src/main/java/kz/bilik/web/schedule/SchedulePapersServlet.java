package kz.bilik.web.schedule;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import kz.bilik.schedule.ScheduleId;
import kz.bilik.schedule.SchedulePapers;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.PaperServlet;

/** The printed annual schedule in the language of the page: {@code /schedule/papers/3.pdf} as it stands, {@code /schedule/papers/3/1.pdf} as signed. */
@WebServlet("/schedule/papers/*")
public class SchedulePapersServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAPER = Pattern.compile("/(\\d{1,18})(?:/(\\d{1,4}))?\\.pdf");

    @Inject
    private transient SchedulePapers papers;

    @Inject
    private transient Language language;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var asked = asked(request, PAPER);
        var id = new ScheduleId(Long.parseLong(asked.group(1)));
        var pdf = asked.group(2) == null
                ? papers.draft(id, language.getCode())
                : papers.signed(id, Integer.parseInt(asked.group(2)), language.getCode());
        return new Paper("schedule.pdf", pdf);
    }
}
