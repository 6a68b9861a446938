package kz.bilik.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.bilik.shared.error.NotFoundException;

/** An address that answers with a paper, or with the status that says why there is none. */
public abstract class PaperServlet extends RefusingServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";

    /** What a servlet sends: the file and the name it is saved under. */
    public record Paper(String name, byte[] pdf) {}

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var paper = paper(request);
        response.setContentType(PDF);
        response.setHeader("Content-Disposition", new Attachment(paper.name(), PDF).disposition("inline"));
        response.setContentLength(paper.pdf().length);
        response.getOutputStream().write(paper.pdf());
    }

    /** @throws NotFoundException when the address names no paper */
    protected abstract Paper paper(HttpServletRequest request) throws IOException;

    /** The parts of the address below the servlet's own. */
    protected static MatchResult asked(HttpServletRequest request, Pattern pattern) {
        var path = String.valueOf(request.getPathInfo());
        var asked = pattern.matcher(path);
        if (!asked.matches()) {
            throw new NotFoundException("paper", path);
        }
        return asked;
    }
}
