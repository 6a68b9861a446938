package kz.bilik.web.certificate;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.TreeMap;
import kz.bilik.certificate.CertificateService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.web.shared.Attachment;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** {@code /certificate/register.xlsx?holder=…}: what the filters of the register leave, as a workbook in the order of the page. */
@WebServlet("/certificate/register.xlsx")
public class RegisterFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient CertificateService certificates;

    @Inject
    private transient Language language;

    @Inject
    private transient Notices notices;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var filters = new TreeMap<String, String>();
        for (var name : CertificateListView.FILTERS) {
            var value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                filters.put(name, value.strip());
            }
        }
        var sort = request.getParameter("sort") == null ? "number" : request.getParameter("sort");
        var page = new PageRequest(0, 1, sort, "asc".equals(request.getParameter("dir")), filters);
        try {
            var file = certificates.workbook(page, language.getCode());
            new Attachment("register.xlsx", XLSX).announce(response);
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RefusedException refused) {
            words.tell(refused.ruling(), notices::refused);
            response.sendRedirect(request.getContextPath() + "/certificate/list.xhtml"
                    + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
        }
    }
}
