package kz.bilik.web.schedule;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.TreeMap;
import kz.bilik.schedule.ScheduleExport;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Attachment;
import kz.bilik.web.shared.Language;

/** The lines of a schedule as an Excel file: {@code /schedule/lines.xlsx?id=3}, with the filters of the page. */
@WebServlet("/schedule/lines.xlsx")
public class ScheduleFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient ScheduleExport export;

    @Inject
    private transient AskedSchedule asked;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = new ByteArrayOutputStream();
        try {
            var filters = new TreeMap<String, String>();
            ScheduleDetailView.FILTERS.forEach(name -> filters.put(name, asked.text(name)));
            filters.values().removeIf(String::isBlank);
            export.writeLines(asked.schedule(), filters, language.getCode(), file);
        } catch (NotFoundException notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        new Attachment("schedule.xlsx", XLSX).announce(response);
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
