package kz.bilik.web.admission;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import kz.bilik.admission.AdmissionOrderId;
import kz.bilik.admission.AdmissionPreview;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.PaperServlet;

/** {@code /papers/admission/3.pdf}: a drafted order as it would be signed today, with the mark of a draft. */
@WebServlet("/papers/admission/*")
public class AdmissionPapersServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAPER = Pattern.compile("/(\\d{1,18})\\.pdf");

    @Inject
    private transient AdmissionPreview preview;

    @Inject
    private transient Language language;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var order = new AdmissionOrderId(Long.parseLong(asked(request, PAPER).group(1)));
        return new Paper("draft.pdf", preview.draft(order, language.getCode()));
    }
}
