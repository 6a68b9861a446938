package kz.bilik.web.accreditation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.bilik.accreditation.AccreditationPapers;
import kz.bilik.accreditation.PackageId;
import kz.bilik.accreditation.WorkingGroupId;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.PaperServlet;

/** {@code /papers/accreditation/decision/3.pdf}, {@code …/inventory/3.pdf} and {@code …/order/2.pdf?post=…&name=…}, in the language of the user. */
@WebServlet("/papers/accreditation/*")
public class AccreditationPapersServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAPER = Pattern.compile("/(decision|inventory|order)/(\\d{1,18})\\.pdf");

    @Inject
    private transient AccreditationPapers papers;

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
