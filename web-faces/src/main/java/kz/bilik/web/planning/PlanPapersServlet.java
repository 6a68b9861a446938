package kz.bilik.web.planning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.DistrictPlanId;
import kz.bilik.planning.PlanPapers;
import kz.bilik.planning.PlanRequestId;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.PaperServlet;

/**
 * The papers of a campaign in the language of the page: {@code /planning/papers/perspective/3.pdf}, {@code request/12.pdf}, {@code district/7.pdf},
 * {@code region/3/390000000.pdf}.
 */
@WebServlet("/planning/papers/*")
public class PlanPapersServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAPER =
            Pattern.compile("/(perspective|request|district|region)/(\\d{1,18})(?:/(\\d{9}))?\\.pdf");

    @Inject
    private transient PlanPapers papers;

    @Inject
    private transient Language language;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var asked = asked(request, PAPER);
        var id = Long.parseLong(asked.group(2));
        var code = language.getCode();
        var pdf = switch (asked.group(1)) {
            case "perspective" -> papers.perspective(new CycleId(id), code);
            case "request" -> papers.request(new PlanRequestId(id), code);
            case "district" -> papers.district(new DistrictPlanId(id), code);
            default -> papers.region(new CycleId(id), region(asked), code);
        };
        return new Paper("plan.pdf", pdf);
    }

    private static String region(MatchResult asked) {
        return Optional.ofNullable(asked.group(3)).orElseThrow(() -> new NotFoundException("paper", asked.group()));
    }
}
