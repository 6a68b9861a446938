package kz.bilik.web.document;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import kz.bilik.certificate.CertificateService;
import kz.bilik.course.CourseId;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Attachment;

/**
 * Papers as files: {@code /papers/certificate/12.pdf} as issued, {@code /papers/preview/3/45.pdf} as a draft in the page,
 * {@code /papers/course/3.zip} and {@code .pdf} all of a course, streamed.
 */
@WebServlet("/papers/*")
public class PapersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";
    private static final Pattern PAPER = Pattern.compile("/(certificate|supplement|reference)/(\\d{1,18})\\.pdf");
    private static final Pattern PREVIEW = Pattern.compile("/preview/(\\d{1,18})/(\\d{1,18})\\.pdf");
    private static final Pattern COURSE = Pattern.compile("/course/(\\d{1,18})\\.(zip|pdf)");

    @Inject
    private transient CertificateService certificates;

    @Inject
    private transient DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            answer(String.valueOf(request.getPathInfo()), response);
        } catch (NotFoundException notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void answer(String path, HttpServletResponse response) throws IOException {
        var paper = PAPER.matcher(path);
        var preview = PREVIEW.matcher(path);
        var course = COURSE.matcher(path);
        if (paper.matches()) {
            paper(DocumentKind.ofTemplate(paper.group(1)).orElseThrow(), Long.parseLong(paper.group(2)), response);
        } else if (preview.matches()) {
            preview(Long.parseLong(preview.group(1)), Long.parseLong(preview.group(2)), response);
        } else if (course.matches()) {
            course(new CourseId(Long.parseLong(course.group(1))), course.group(2), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void paper(DocumentKind kind, long owner, HttpServletResponse response) throws IOException {
        var paper = documents.paper(kind, owner);
        new Attachment(paper.name(), PDF).announce(response);
        response.setContentLength(paper.bytes().length);
        response.getOutputStream().write(paper.bytes());
    }

    private void preview(long course, long enrolment, HttpServletResponse response) throws IOException {
        var pdf = certificates.preview(new CourseId(course), new EnrolmentId(enrolment));
        response.setContentType(PDF);
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        response.setHeader("Content-Disposition", new Attachment("draft.pdf", PDF).disposition("inline"));
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private void course(CourseId course, String format, HttpServletResponse response) throws IOException {
        certificates.papers(course);
        if ("zip".equals(format)) {
            new Attachment("course-" + course.value() + ".zip", "application/zip").announce(response);
            certificates.writeZip(course, response.getOutputStream());
        } else {
            new Attachment("course-" + course.value() + ".pdf", PDF).announce(response);
            certificates.writeMergedPdf(course, response.getOutputStream());
        }
    }
}
