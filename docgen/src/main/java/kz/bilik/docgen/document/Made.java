package kz.bilik.docgen.document;

import java.util.Optional;
import kz.bilik.docgen.manifest.RenderManifest;
import kz.bilik.docgen.signature.SignedPdf;

/**
 * What a request for a document is answered with: the document, where it was asked for what it was made of, and its signed form. A manifest
 * is always about the document before it was signed, because that can be made again and a signature cannot.
 */
record Made(RenderedDocument document, Optional<RenderManifest> manifest, Optional<SignedPdf> signed) {

    Made(RenderedDocument document, Optional<RenderManifest> manifest) {
        this(document, manifest, Optional.empty());
    }

    Made signed(SignedPdf pdf) {
        return new Made(document, manifest, Optional.of(pdf));
    }

    byte[] pdf() {
        return signed.map(SignedPdf::pdf).orElse(document.pdf());
    }
}
