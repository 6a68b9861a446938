package kz.bilik.web.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import kz.bilik.certificate.RegisterLog;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.PaperServlet;

/** {@code /papers/register/2026/1.pdf}: the first volume of the register of a year. */
@WebServlet("/papers/register/*")
public class RegisterServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAPER = Pattern.compile("/(\\d{4})/([1-9]\\d{0,3})\\.pdf");

    @Inject
    private transient RegisterLog log;

    @Inject
    private transient Language language;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var asked = asked(request, PAPER);
        var year = Integer.parseInt(asked.group(1));
        var volume = Integer.parseInt(asked.group(2));
        return new Paper("register-%d-%d.pdf".formatted(year, volume), log.print(year, volume, language.getCode()));
    }
}
