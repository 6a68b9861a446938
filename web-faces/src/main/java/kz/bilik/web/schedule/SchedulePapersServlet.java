package kz.bilik.web.schedule;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import kz.bilik.document.DocgenUnavailableException;
import kz.bilik.document.PaperRefusedException;
import kz.bilik.schedule.ScheduleId;
import kz.bilik.schedule.SchedulePapers;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.web.shared.Attachment;
import kz.bilik.web.shared.Language;

/** The printed annual schedule in the language of the page: {@code /schedule/papers/3.pdf} as it stands, {@code /schedule/papers/3/1.pdf} as signed. */
@WebServlet("/schedule/papers/*")
public class SchedulePapersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";
    private static final Pattern PAPER = Pattern.compile("/(\\d{1,18})(?:/(\\d{1,4}))?\\.pdf");
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient SchedulePapers papers;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = PAPER.matcher(String.valueOf(request.getPathInfo()));
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var id = new ScheduleId(Long.parseLong(asked.group(1)));
            var paper = asked.group(2) == null
                    ? papers.draft(id, language.getCode())
                    : papers.signed(id, Integer.parseInt(asked.group(2)), language.getCode());
            response.setContentType(PDF);
            response.setHeader("Content-Disposition", new Attachment("schedule.pdf", PDF).disposition("inline"));
            response.setContentLength(paper.length);
            response.getOutputStream().write(paper);
        } catch (NotFoundException notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (PaperRefusedException | RefusedException refused) {
            response.sendError(UNPROCESSABLE);
        } catch (DocgenUnavailableException unavailable) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
