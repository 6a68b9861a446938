package kz.bilik.web.referral;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.bilik.course.CourseId;
import kz.bilik.document.DocgenUnavailableException;
import kz.bilik.document.PaperRefusedException;
import kz.bilik.organisation.PersonId;
import kz.bilik.referral.ReferralPapers;
import kz.bilik.referral.ReferralTemplate;
import kz.bilik.referral.RegionListId;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Attachment;
import kz.bilik.web.shared.Language;

/**
 * {@code /papers/referral/list/3.pdf} and {@code …/letter/3.pdf} of a region's list, {@code …/order/7.pdf?people=1,2&number=…&date=…&post=…&name=…}
 * of a course, in the language of the user.
 */
@WebServlet("/papers/referral/*")
public class ReferralPapersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";
    private static final Pattern PAPER = Pattern.compile("/(list|letter|order)/(\\d{1,18})\\.pdf");
    private static final Pattern PEOPLE = Pattern.compile("\\d{1,18}(,\\d{1,18}){0,99}");

    @Inject
    private transient ReferralPapers papers;

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
            response.setContentType(PDF);
            response.setHeader(
                    "Content-Disposition",
                    new Attachment(asked.group(1) + "-" + asked.group(2) + ".pdf", PDF).disposition("inline"));
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
            case "list" -> papers.list(new RegionListId(id), language.getCode());
            case "letter" -> papers.letter(new RegionListId(id), language.getCode());
            default -> papers.template(new CourseId(id), template(request), language.getCode());
        };
    }

    private static ReferralTemplate template(HttpServletRequest request) {
        var people = text(request, "people");
        if (!PEOPLE.matcher(people).matches()) {
            throw new NotFoundException("people", people);
        }
        return new ReferralTemplate(
                cut(text(request, "number"), 40),
                day(text(request, "date")),
                cut(text(request, "post"), 150),
                cut(text(request, "name"), 80),
                Arrays.stream(people.split(","))
                        .map(Long::valueOf)
                        .map(PersonId::new)
                        .toList());
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.toString(request.getParameter(name), "");
    }

    private static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotFoundException("date", text);
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
