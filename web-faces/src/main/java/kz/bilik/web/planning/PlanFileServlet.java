package kz.bilik.web.planning;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import kz.bilik.planning.PlanImportService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Attachment;
import kz.bilik.web.shared.Language;

/** The plan form as an Excel file, and a file that was read with what Bilik says about its rows. */
@WebServlet({"/planning/form.xlsx", "/planning/status.xlsx"})
public class PlanFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient PlanImportService imports;

    @Inject
    private transient Asked asked;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = new ByteArrayOutputStream();
        try {
            if (request.getServletPath().endsWith("form.xlsx")) {
                imports.writeForm(asked.owner(), language.getCode(), file);
            } else {
                imports.writeStatus(asked.imported(), language.getCode(), file);
            }
        } catch (NotFoundException notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        new Attachment("plan.xlsx", XLSX).announce(response);
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
