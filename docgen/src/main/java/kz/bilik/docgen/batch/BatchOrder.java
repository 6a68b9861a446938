package kz.bilik.docgen.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.bilik.docgen.access.Client;
import kz.bilik.docgen.input.StrictJson;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.template.Languages;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;

/** One line of a batch: which document, of which data, under which name. */
record BatchOrder(Template template, String name, Language language, JsonNode data) {

    private static final Set<String> FIELDS = Set.of("template", "name", "lang", "data");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._()№-]{0,119}");

    static BatchOrder parse(byte[] line, String defaultLanguage, TemplateCatalog catalog, Client client) {
        var json = StrictJson.parse(line);
        if (!json.isObject()) {
            throw refused("", "line-not-object");
        }
        json.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                throw refused("/" + field, "line-unknown-field");
            }
        });
        var template = catalog.find(json.path("template").asText())
                .orElseThrow(() -> refused("/template", "template-unknown"));
        if (!client.covers(template.scope())) {
            throw new RequestRefused(
                    Refusal.FORBIDDEN, List.of(new Violation("/template", "scope-missing", template.scope())));
        }
        var name = json.path("name").asText();
        if (!NAME.matcher(name).matches()) {
            throw refused("/name", "name-not-usable");
        }
        return new BatchOrder(
                template, name, Languages.asked(json.path("lang").asText(defaultLanguage)), json.path("data"));
    }

    static RequestRefused refused(String path, String code, Object... facts) {
        return new RequestRefused(Refusal.UNPROCESSABLE, List.of(new Violation(path, code, facts)));
    }
}
