package kz.bilik.web.agreement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import kz.bilik.agreement.AgreementId;
import kz.bilik.agreement.AgreementPreview;
import kz.bilik.web.shared.PaperServlet;

/** {@code /papers/agreement-draft/3.pdf}: an agreement that both sides have not signed yet, with the mark of a draft. */
@WebServlet("/papers/agreement-draft/*")
public class AgreementDraftServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAPER = Pattern.compile("/(\\d{1,18})\\.pdf");

    @Inject
    private transient AgreementPreview preview;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var id = new AgreementId(Long.parseLong(asked(request, PAPER).group(1)));
        return new Paper("draft.pdf", preview.draft(id));
    }
}
