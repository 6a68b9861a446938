package kz.bilik.web.planning;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.bilik.document.DocgenUnavailableException;
import kz.bilik.document.PaperRefusedException;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.DistrictPlanId;
import kz.bilik.planning.PlanPapers;
import kz.bilik.planning.PlanRequestId;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Attachment;
import kz.bilik.web.shared.Language;

/**
 * The papers of a campaign in the language of the page: {@code /planning/papers/perspective/3.pdf}, {@code request/12.pdf}, {@code district/7.pdf},
 * {@code region/3/390000000.pdf}.
 */
@WebServlet("/planning/papers/*")
public class PlanPapersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";
    private static final Pattern PAPER =
            Pattern.compile("/(perspective|request|district|region)/(\\d{1,18})(?:/(\\d{9}))?\\.pdf");
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient PlanPapers papers;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var paper = paper(String.valueOf(request.getPathInfo()));
            if (paper.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(PDF);
            response.setHeader("Content-Disposition", new Attachment("plan.pdf", PDF).disposition("inline"));
            response.setContentLength(paper.get().length);
            response.getOutputStream().write(paper.get());
        } catch (NotFoundException notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (PaperRefusedException refused) {
            response.sendError(UNPROCESSABLE);
        } catch (DocgenUnavailableException unavailable) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private Optional<byte[]> paper(String path) {
        var asked = PAPER.matcher(path);
        if (!asked.matches()) {
            return Optional.empty();
        }
        var id = Long.parseLong(asked.group(2));
        var code = language.getCode();
        var kato = Optional.ofNullable(asked.group(3));
        return switch (asked.group(1)) {
            case "perspective" -> Optional.of(papers.perspective(new CycleId(id), code));
            case "request" -> Optional.of(papers.request(new PlanRequestId(id), code));
            case "district" -> Optional.of(papers.district(new DistrictPlanId(id), code));
            default -> kato.map(region -> papers.region(new CycleId(id), region, code));
        };
    }
}
