package kz.bilik.web.application;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import kz.bilik.application.ApplicationId;
import kz.bilik.application.ApplicationPapers;
import kz.bilik.document.DocgenUnavailableException;
import kz.bilik.document.PaperRefusedException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.web.shared.Attachment;
import kz.bilik.web.shared.Language;

/** The paper of an application: {@code /application/papers/12.pdf} as it was registered, {@code /application/papers/draft/12.pdf} before that. */
@WebServlet("/application/papers/*")
public class ApplicationPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";
    private static final Pattern PAPER = Pattern.compile("/(draft/)?(\\d{1,18})\\.pdf");
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient ApplicationPapers papers;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = PAPER.matcher(String.valueOf(request.getPathInfo()));
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var id = new ApplicationId(Long.parseLong(asked.group(2)));
        try {
            if (asked.group(1) == null) {
                var paper = papers.paper(id);
                send(response, paper.name(), paper.bytes());
            } else {
                send(response, "draft.pdf", papers.preview(id, language.getCode()));
            }
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

    private static void send(HttpServletResponse response, String name, byte[] paper) throws IOException {
        response.setContentType(PDF);
        response.setHeader("Content-Disposition", new Attachment(name, PDF).disposition("inline"));
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }
}
