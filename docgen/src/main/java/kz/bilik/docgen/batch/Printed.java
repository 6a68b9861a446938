package kz.bilik.docgen.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import kz.bilik.docgen.input.Sha256;
import kz.bilik.docgen.signature.SignedPdf;

/** The document of a line as it goes out. */
record Printed(byte[] pdf, Optional<Signature> signature) {

    /**
     * By which key it was signed.
     *
     * @param keyId SHA-256 of the signing certificate
     * @param level B-B, or B-T with a time stamp
     */
    record Signature(String keyId, String level) {}

    static Printed of(SignedPdf signed) {
        return new Printed(signed.pdf(), Optional.of(new Signature(signed.keyId(), signed.level())));
    }

    static Printed unsigned(byte[] pdf) {
        return new Printed(pdf, Optional.empty());
    }

    /** A line of {@code signatures.ndjson}: which key signed which file. */
    Optional<String> told(String file) {
        return signature.map(made -> JsonNodeFactory.instance
                .objectNode()
                .put("file", file)
                .put("sha256", Sha256.hex(pdf))
                .put("key", made.keyId())
                .put("level", made.level())
                .toString());
    }
}
