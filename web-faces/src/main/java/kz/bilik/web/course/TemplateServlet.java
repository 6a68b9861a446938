package kz.bilik.web.course;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import kz.bilik.finishedcourse.FinishedCourseService;
import kz.bilik.web.shared.Attachment;

/** The empty Excel file of a finished course. */
@WebServlet("/course/template.xlsx")
public class TemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient FinishedCourseService finishedCourses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = new ByteArrayOutputStream();
        try {
            finishedCourses.writeTemplate(file);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        new Attachment("course-template.xlsx", XLSX).announce(response);
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
