package kz.bilik.docgen.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bilik.docgen.signature.Signatures;
import kz.bilik.docgen.signature.SignedPdf;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;

/** Signs what was just made, with the block that its template and language ask for. */
@ApplicationScoped
public class DocumentSigning {

    private DocumentMaker maker;
    private TemplateCatalog catalog;
    private Signatures signatures;

    protected DocumentSigning() {}

    @Inject
    public DocumentSigning(DocumentMaker maker, TemplateCatalog catalog, Signatures signatures) {
        this.maker = maker;
        this.catalog = catalog;
        this.signatures = signatures;
    }

    /** Refuses at once where there is no key to sign with. */
    public void needed() {
        signatures.needed();
    }

    /** @param visibility visible, invisible or nothing, as a request has it */
    public SignedPdf sign(byte[] pdf, Template template, Language language, String visibility, String owner) {
        return signatures.sign(
                pdf, SignatureBlocks.asked(visibility, maker, catalog, template, language), template.id(), owner);
    }

    /** For a line of a batch. */
    public SignedPdf signInTurn(byte[] pdf, Template template, Language language, boolean visible, String owner) {
        return signatures.signInTurn(
                pdf,
                SignatureBlocks.asked(visible ? "visible" : "invisible", maker, catalog, template, language),
                template.id(),
                owner);
    }
}
