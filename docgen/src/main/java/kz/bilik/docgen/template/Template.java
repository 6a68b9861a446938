package kz.bilik.docgen.template;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.docgen.wording.Language;

/**
 * What is registered of a document: its name and version, where its date and its verification address stand in the data, and whether Kazakh
 * stands beside the other language on the same page. Everything else is found by the id: schema, samples, labels, stylesheet.
 */
public record Template(
        String id,
        int version,
        boolean bilingual,
        JsonPointer date,
        Optional<JsonPointer> address,
        JsonNode schema,
        Map<Language, JsonNode> samples) {

    public List<Language> sides(Language language) {
        return bilingual && language != Language.KK ? List.of(Language.KK, language) : List.of(language);
    }

    /** Data that make a sample document whose words are of the language. */
    public JsonNode sample(Language language) {
        return samples.get(language);
    }

    /** The scope an API key needs; one per template, named like it. */
    public String scope() {
        return id;
    }
}
