package kz.bilik.docgen.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.signature.SignatureBlock;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;

/**
 * Whether a signature is seen on the page, and where: the template may say so, otherwise in the margin above the text, on the right. The
 * words are today's, also on a paper of an earlier version, because it is signed today.
 */
final class SignatureBlocks {

    private static final String WORDS = "signature_heading";
    private static final Map<String, Double> PLACE = Map.of("right", 15.0, "top", 5.0, "width", 75.0, "height", 10.0);

    private SignatureBlocks() {}

    static Optional<SignatureBlock> asked(
            String visibility, DocumentMaker maker, TemplateCatalog catalog, Template template, Language language) {
        if (visibility == null || visibility.equals("invisible")) {
            return Optional.empty();
        }
        if (!visibility.equals("visible")) {
            throw new RequestRefused(Refusal.UNPROCESSABLE, List.of(new Violation("", "signature-unknown")));
        }
        return Optional.of(new SignatureBlock(
                maker.phrase(catalog.find(template.id()).orElseThrow(), language, WORDS),
                millimetres(template, "right"),
                millimetres(template, "top"),
                millimetres(template, "width"),
                millimetres(template, "height")));
    }

    private static double millimetres(Template template, String side) {
        return template.schema().path("x-template").path("signature").path(side).asDouble(PLACE.get(side));
    }
}
