package kz.bilik.web.accreditation;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.bilik.accreditation.AccreditationPapers;
import kz.bilik.accreditation.PackageId;
import kz.bilik.accreditation.WorkingGroupId;
import kz.bilik.document.DocgenUnavailableException;
import kz.bilik.document.PaperRefusedException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Attachment;
import kz.bilik.web.shared.Language;

/** {@code /papers/accreditation/decision/3.pdf}, {@code …/inventory/3.pdf} and {@code …/order/2.pdf?post=…&name=…}, in the language of the user. */
@WebServlet("/papers/accreditation/*")
public class AccreditationPapersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";
    private static final Pattern PAPER = Pattern.compile("/(decision|inventory|order)/(\\d{1,18})\\.pdf");

    @Inject
    private transient AccreditationPapers papers;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // before the first parameter is read: a name in the address is UTF-8
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var asked = PAPER.matcher(String.valueOf(request.getPathInfo()));
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var pdf = paper(asked.group(1), Long.parseLong(asked.group(2)), request);
            new Attachment(asked.group(1) + "-" + asked.group(2) + ".pdf", PDF).announce(response);
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

    private byte[] paper(String kind, long id, HttpServletRequest request) {
        return switch (kind) {
            case "decision" -> papers.decision(new PackageId(id), language.getCode());
            case "inventory" -> papers.inventory(new PackageId(id), language.getCode());
            default ->
                papers.order(
                        new WorkingGroupId(id),
                        Objects.toString(request.getParameter("post"), ""),
                        Objects.toString(request.getParameter("name"), ""),
                        language.getCode());
        };
    }
}
