package kz.bilik.web.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import kz.bilik.application.ApplicationId;
import kz.bilik.application.ApplicationPapers;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.PaperServlet;

/** The paper of an application: {@code /application/papers/12.pdf} as it was registered, {@code /application/papers/draft/12.pdf} before that. */
@WebServlet("/application/papers/*")
public class ApplicationPaperServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAPER = Pattern.compile("/(draft/)?(\\d{1,18})\\.pdf");

    @Inject
    private transient ApplicationPapers papers;

    @Inject
    private transient Language language;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var asked = asked(request, PAPER);
        var id = new ApplicationId(Long.parseLong(asked.group(2)));
        if (asked.group(1) != null) {
            return new Paper("draft.pdf", papers.preview(id, language.getCode()));
        }
        var kept = papers.paper(id);
        return new Paper(kept.name(), kept.bytes());
    }
}
