package kz.bilik.docgen.template;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.docgen.input.BoundedBody;
import kz.bilik.docgen.wording.Language;

/**
 * What is registered of a document: its name and version, where its date and its verification address stand in the data, and whether Kazakh
 * stands beside the other language on the same page. Everything else is found by the id in its contents: schema, labels, stylesheet.
 *
 * @param releasedContents hash of the contents in the words of the release
 * @param labels hash of the label files an administrator put over them, {@code none} without
 */
public record Template(
        String id,
        int version,
        boolean bilingual,
        JsonPointer date,
        Optional<JsonPointer> address,
        JsonNode schema,
        Map<Language, JsonNode> samples,
        Contents contents,
        String releasedContents,
        String labels) {

    static Template of(String id, Contents contents, Map<Language, JsonNode> samples) {
        var schema = contents.schema(id);
        var registration = schema.path("x-template");
        return new Template(
                id,
                registration.required("version").intValue(),
                registration.path("bilingual").booleanValue(),
                JsonPointer.compile(registration.required("date").textValue()),
                Optional.ofNullable(registration.path("address").textValue()).map(JsonPointer::compile),
                schema,
                samples,
                contents,
                contents.sha256(),
                LabelSet.NONE);
    }

    Template withLabels(String sha256, Map<String, byte[]> words) {
        return new Template(
                id,
                version,
                bilingual,
                date,
                address,
                schema,
                samples,
                contents.withLabels(words),
                releasedContents,
                sha256);
    }

    public List<Language> sides(Language language) {
        if (schema.at("/x-template/everyLanguage").booleanValue()) {
            return List.of(Language.values());
        }
        return bilingual && language != Language.KK ? List.of(Language.KK, language) : List.of(language);
    }

    /** Data that make a sample document whose words are of the language. */
    public JsonNode sample(Language language) {
        return samples.get(language);
    }

    /** How many bytes the data may have: those of a paper of many rows more than others. */
    public int bytes() {
        return schema.at("/x-template/bytes").asInt(BoundedBody.LIMIT);
    }

    /** How the sheet lies that the document may be printed over, where it may be printed on a pre-printed blank. */
    public Optional<String> overlaySheet() {
        return Optional.ofNullable(schema.at("/x-template/overlay").textValue());
    }

    /** The scope an API key needs; one per template, named like it. */
    public String scope() {
        return id;
    }
}
