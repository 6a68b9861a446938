package kz.bilik.docgen;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** veraPDF's word on a document: PDF/A-2a for the archive and PDF/UA-1 for a reader who does not see. */
public final class Archive {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Archive() {}

    /** The rules that are broken, none for a document that is both. */
    public static List<String> findings(byte[] pdf) {
        return List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1).stream()
                .flatMap(flavour -> failedRules(pdf, flavour).stream())
                .toList();
    }

    private static List<String> failedRules(byte[] pdf, PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getFailedChecks().keySet().stream()
                    .map(rule -> flavour + " " + rule)
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF could not read the document", e);
        }
    }
}
