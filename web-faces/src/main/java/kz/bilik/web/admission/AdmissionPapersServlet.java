package kz.bilik.web.admission;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import kz.bilik.admission.AdmissionOrderId;
import kz.bilik.admission.AdmissionPreview;
import kz.bilik.document.DocgenUnavailableException;
import kz.bilik.document.PaperRefusedException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Attachment;
import kz.bilik.web.shared.Language;

/** {@code /papers/admission/3.pdf}: a drafted order as it would be signed today, with the mark of a draft. */
@WebServlet("/papers/admission/*")
public class AdmissionPapersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";
    private static final Pattern PAPER = Pattern.compile("/(\\d{1,18})\\.pdf");

    @Inject
    private transient AdmissionPreview preview;

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
            var pdf = preview.draft(new AdmissionOrderId(Long.parseLong(asked.group(1))), language.getCode());
            response.setContentType(PDF);
            response.setHeader("Content-Disposition", new Attachment("draft.pdf", PDF).disposition("inline"));
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (NotFoundException notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (PaperRefusedException refused) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (DocgenUnavailableException unavailable) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
