package kz.bilik.web.referral;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.bilik.course.CourseId;
import kz.bilik.organisation.PersonId;
import kz.bilik.referral.ReferralPapers;
import kz.bilik.referral.ReferralTemplate;
import kz.bilik.referral.RegionListId;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.PaperServlet;

/**
 * {@code /papers/referral/list/3.pdf} and {@code …/letter/3.pdf} of a region's list, {@code …/order/7.pdf?people=1,2&number=…&date=…&post=…&name=…}
 * of a course, in the language of the user.
 */
@WebServlet("/papers/referral/*")
public class ReferralPapersServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAPER = Pattern.compile("/(list|letter|order)/(\\d{1,18})\\.pdf");
    private static final Pattern PEOPLE = Pattern.compile("\\d{1,18}(,\\d{1,18}){0,99}");

    @Inject
    private transient ReferralPapers papers;

    @Inject
    private transient Language language;

    @Override
    protected Paper paper(HttpServletRequest request) throws IOException {
        // before the first parameter is read: a name in the address is UTF-8
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var asked = asked(request, PAPER);
        return new Paper(
                asked.group(1) + "-" + asked.group(2) + ".pdf",
                paper(asked.group(1), Long.parseLong(asked.group(2)), request));
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
