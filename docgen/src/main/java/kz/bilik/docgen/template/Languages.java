package kz.bilik.docgen.template;

import java.util.List;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.wording.Language;

/** The language a request asks for. */
public final class Languages {

    private Languages() {}

    public static Language asked(String tag) {
        return Language.tagged(tag)
                .orElseThrow(() ->
                        new RequestRefused(Refusal.UNPROCESSABLE, List.of(new Violation("", "language-unknown"))));
    }
}
