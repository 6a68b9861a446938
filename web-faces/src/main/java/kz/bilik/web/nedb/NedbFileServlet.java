package kz.bilik.web.nedb;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import kz.bilik.nedb.NedbExportId;
import kz.bilik.nedb.NedbFormat;
import kz.bilik.nedb.NedbService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Attachment;

/** A file for the national database as it was given out. */
@WebServlet({"/nedb/export.csv", "/nedb/export.xlsx", "/nedb/export.json"})
public class NedbFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<NedbFormat, String> TYPES = Map.of(
            NedbFormat.CSV, "text/csv;charset=UTF-8",
            NedbFormat.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            NedbFormat.JSON, "application/json;charset=UTF-8");

    @Inject
    private transient NedbService nedb;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = String.valueOf(request.getParameter("id"));
        var path = request.getServletPath();
        var ending = path.substring(path.lastIndexOf('.') + 1);
        var format = NedbFormat.valueOf(ending.toUpperCase(Locale.ROOT));
        var file = new ByteArrayOutputStream();
        try {
            if (!asked.matches("\\d{1,18}")) {
                throw new NotFoundException("nedb_export", asked);
            }
            nedb.write(new NedbExportId(Long.parseLong(asked)), format, file);
        } catch (NotFoundException notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        new Attachment("nedb-%s.%s".formatted(asked, ending), TYPES.get(format)).announce(response);
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
