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
 * Papers as files: {@code /papers/certificate/12.pdf} as issued, {@code /papers/preview/3/45.pdf} as a draft and {@code .png}
 * its picture in the page,
 * {@code /papers/course/3.zip} and {@code .pdf} all of a course, streamed.
 */
@WebServlet("/papers/*")
public class PapersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";
    private static final Pattern PAPER = Pattern.compile(
            "/(certificate|supplement|reference|admission-order|agreement|assessment-protocol|listener-order|commission-decision|expulsion-order|notification)/(\\d{1,18})\\.pdf");
    private static final Pattern PREVIEW = Pattern.compile("/preview/(\\d{1,18})/(\\d{1,18})\\.(pdf|png)");
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
            preview(
                    new CourseId(Long.parseLong(preview.group(1))),
                    new EnrolmentId(Long.parseLong(preview.group(2))),
                    preview.group(3),
                    response);
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

    private void preview(CourseId course, EnrolmentId enrolment, String format, HttpServletResponse response)
            throws IOException {
        var isPicture = "png".equals(format);
        var type = isPicture ? "image/png" : PDF;
        var draft =
                isPicture ? certificates.previewPicture(course, enrolment) : certificates.preview(course, enrolment);
        response.setContentType(type);
        response.setHeader("Content-Disposition", new Attachment("draft." + format, type).disposition("inline"));
        response.setContentLength(draft.length);
        response.getOutputStream().write(draft);
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
