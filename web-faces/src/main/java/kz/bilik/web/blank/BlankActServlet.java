package kz.bilik.web.blank;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import kz.bilik.certificate.BlankActId;
import kz.bilik.certificate.BlankActPapers;
import kz.bilik.web.shared.PaperServlet;

/** {@code /papers/blank-act/3.pdf}: an act on blanks as it was drawn up. */
@WebServlet("/papers/blank-act/*")
public class BlankActServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAPER = Pattern.compile("/(\\d{1,18})\\.pdf");

    @Inject
    private transient BlankActPapers papers;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var paper =
                papers.paper(new BlankActId(Long.parseLong(asked(request, PAPER).group(1))));
        return new Paper(paper.name(), paper.bytes());
    }
}
