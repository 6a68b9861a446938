package kz.bilik.docgen.document;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import kz.bilik.docgen.input.Sha256;

/** The headers a document travels with. */
final class Answers {

    private Answers() {}

    static Response pdf(Made made) {
        var document = made.document();
        var pdf = made.pdf();
        var sha256 = Sha256.of(pdf);
        var response = Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":")
                .header("Bilik-Template-Version", document.templateVersion())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .tag(new EntityTag(HexFormat.of().formatHex(sha256)));
        made.manifest().ifPresent(manifest -> response.header("Bilik-Render-Manifest", manifest.token()));
        made.signed()
                .ifPresent(signed -> response.header("Bilik-Signature-Key", signed.keyId())
                        .header("Bilik-Signature-Level", signed.level()));
        return response.build();
    }

    static Response png(PagePicture picture) {
        return Response.ok(picture.png(), "image/png")
                .header("Bilik-Page-Count", picture.pages())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String disposition(RenderedDocument document) {
        var name = document.fileName().replaceAll("[\\\\/:*?\"<>|;]", "_") + ".pdf";
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + document.template() + ".pdf\"; filename*=UTF-8''" + encoded;
    }
}
