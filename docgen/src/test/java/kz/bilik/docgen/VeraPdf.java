package kz.bilik.docgen;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF has against a document. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    public static List<String> failedRules(byte[] pdf, PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getFailedChecks().keySet().stream()
                    .map(Object::toString)
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF cannot read the document", e);
        }
    }
}
