package kz.bilik.docgen.document;

import java.util.Optional;
import kz.bilik.docgen.manifest.RenderManifest;

/** What a request for a document is answered with: the document and, where it was asked for, what it was made of. */
record Made(RenderedDocument document, Optional<RenderManifest> manifest) {}
