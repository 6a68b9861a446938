package kz.bilik.docgen.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.bilik.docgen.input.CanonicalJson;
import kz.bilik.docgen.input.StrictJson;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/**
 * Everything a document was made of, by hash, and the hash of the document itself. With the manifest and the data the document can be made
 * again years later and be shown to be the same.
 *
 * @param contents hash of the template's version: schema, words, stylesheets
 * @param labels hash of the administrator's label files, {@code none} without them
 * @param data hash of the data as canonical JSON
 * @param engine fingerprint of the layout engine: the hash of a page it makes
 * @param mac what proves that this service wrote the manifest, if it has a key for that
 */
public record RenderManifest(
        String template,
        int version,
        String contents,
        String labels,
        String lang,
        boolean draft,
        boolean withData,
        String data,
        String fonts,
        String engine,
        String fop,
        String java,
        String pdf,
        Optional<String> mac) {

    private static final int FORM = 1;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST = 4096;
    private static final Set<String> HASHES = Set.of("contents", "data", "fonts", "engine", "pdf");
    private static final List<String> TEXTS =
            List.of("template", "contents", "labels", "lang", "data", "fonts", "engine", "fop", "java", "pdf");

    public RenderManifest withMac(String proof) {
        return new RenderManifest(
                template,
                version,
                contents,
                labels,
                lang,
                draft,
                withData,
                data,
                fonts,
                engine,
                fop,
                java,
                pdf,
                Optional.of(proof));
    }

    public ObjectNode json() {
        var json = unproved();
        mac.ifPresent(proof -> json.put("mac", proof));
        return json;
    }

    private ObjectNode unproved() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("manifest", FORM)
                .put("template", template)
                .put("version", version)
                .put("contents", contents)
                .put("labels", labels)
                .put("lang", lang)
                .put("draft", draft)
                .put("withData", withData)
                .put("data", data)
                .put("fonts", fonts)
                .put("engine", engine)
                .put("fop", fop)
                .put("java", java)
                .put("pdf", pdf);
    }

    /** What a proof is made over. */
    byte[] proved() {
        return CanonicalJson.bytes(unproved());
    }

    /** The manifest in a header. */
    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(CanonicalJson.bytes(json()));
    }

    public static RenderManifest fromToken(String token, String path) {
        if (token == null || token.isBlank() || token.length() > LONGEST) {
            throw malformed(path, "missing");
        }
        try {
            return parse(StrictJson.parse(Base64.getUrlDecoder().decode(token)), path);
        } catch (IllegalArgumentException e) {
            throw malformed(path, "encoding");
        }
    }

    /** Reads what a client kept, as the object or as the header had it. */
    public static RenderManifest of(JsonNode json, String path) {
        return json.isTextual() ? fromToken(json.textValue(), path) : parse(json, path);
    }

    private static RenderManifest parse(JsonNode json, String path) {
        if (json.path("manifest").intValue() != FORM || !json.path("version").isInt()) {
            throw malformed(path, "form");
        }
        for (var name : TEXTS) {
            var text = json.path(name);
            if (!text.isTextual()) {
                throw malformed(path + "/" + name, "text");
            }
            if (HASHES.contains(name) && !HASH.matcher(text.textValue()).matches()) {
                throw malformed(path + "/" + name, "hash");
            }
        }
        var known = new TreeSet<>(TEXTS);
        known.addAll(Set.of("manifest", "version", "draft", "withData", "mac"));
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw malformed(path + "/" + name, "field");
            }
        });
        return new RenderManifest(
                json.get("template").textValue(),
                json.get("version").intValue(),
                json.get("contents").textValue(),
                json.get("labels").textValue(),
                json.get("lang").textValue(),
                json.path("draft").booleanValue(),
                json.path("withData").booleanValue(),
                json.get("data").textValue(),
                json.get("fonts").textValue(),
                json.get("engine").textValue(),
                json.get("fop").textValue(),
                json.get("java").textValue(),
                json.get("pdf").textValue(),
                Optional.ofNullable(json.path("mac").textValue()));
    }

    private static RequestRefused malformed(String path, String reason) {
        return new RequestRefused(Refusal.UNPROCESSABLE, List.of(new Violation(path, "manifest-malformed", reason)));
    }
}
