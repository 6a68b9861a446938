package kz.bilik.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every template, dropped, mistyped, too long, misspelt: each is refused over HTTP with its own place. */
class ViolationsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Lists that a schema lets grow longer are too long for a quick test; RowsTest proves them. */
    private static final int ROWS = 60;

    /** Data with one thing wrong, and what must be said of it. */
    private record Wrong(JsonNode data, String path, String code) {}

    static Stream<Template> templates() {
        return new TemplateCatalog().all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void every_violation_of_the_schema_is_422_with_its_path(Template template) throws Exception {
        var wrongs = new ArrayList<Wrong>();
        collect(template.schema(), template.schema(), template.sample(Language.RU), "", wrongs, template);
        var findings = new ArrayList<String>();

        for (var wrong : wrongs) {
            var answer = post(template.id(), wrong.data().toString());
            var told = answer.statusCode() == 422 ? told(answer.body()) : List.<String>of();
            if (!told.contains(wrong.path() + " " + wrong.code())) {
                findings.add(wrong.path() + " " + wrong.code() + ": " + answer.statusCode() + " " + told);
            }
        }

        assertThat(wrongs).hasSizeGreaterThan(10);
        assertThat(findings).isEmpty();
    }

    private static void collect(
            JsonNode root, JsonNode reference, JsonNode node, String path, List<Wrong> wrongs, Template template) {
        var schema = resolved(root, reference);
        if (!path.isEmpty()) {
            wrongs.add(new Wrong(with(template, path, JSON.getNodeFactory().nullNode()), path, "schema-type"));
        }
        if (node.isObject()) {
            wrongs.add(new Wrong(
                    with(template, path + "/unheardOf", JSON.getNodeFactory().textNode("x")),
                    path + "/unheardOf",
                    "schema-additionalProperties"));
            schema.path("required")
                    .forEach(name -> wrongs.add(new Wrong(
                            without(template, path, name.asText()), path + "/" + name.asText(), "schema-required")));
            node.properties()
                    .forEach(property -> collect(
                            root,
                            schema.path("properties").path(property.getKey()),
                            property.getValue(),
                            path + "/" + property.getKey(),
                            wrongs,
                            template));
        } else if (node.isArray() && !node.isEmpty()) {
            if (schema.path("maxItems").asInt() <= ROWS) {
                wrongs.add(new Wrong(
                        with(
                                template,
                                path,
                                repeated(node, schema.path("maxItems").asInt() + 1)),
                        path,
                        "schema-maxItems"));
            }
            collect(root, schema.path("items"), node.get(0), path + "/0", wrongs, template);
        } else if (node.isTextual()) {
            wrongs.add(tooLong(schema, path, template));
        } else if (node.isNumber()) {
            wrongs.add(new Wrong(
                    with(
                            template,
                            path,
                            JSON.getNodeFactory()
                                    .numberNode(schema.path("maximum").asLong() + 1)),
                    path,
                    "schema-maximum"));
        }
    }

    /** More letters than the field may have; of a choice and of a day something that is none. */
    private static Wrong tooLong(JsonNode schema, String path, Template template) {
        var code = schema.has("enum")
                ? "schema-enum"
                : schema.path("format").asText().equals("date") ? "schema-format" : "schema-maxLength";
        int letters = schema.path("maxLength").asInt() + 1;
        return new Wrong(with(template, path, JSON.getNodeFactory().textNode("Ә".repeat(letters))), path, code);
    }

    private static JsonNode repeated(JsonNode list, int count) {
        var longer = JSON.createArrayNode();
        for (int at = 0; at < count; at++) {
            longer.add(list.get(at % list.size()));
        }
        return longer;
    }

    private static JsonNode with(Template template, String path, JsonNode value) {
        var data = template.sample(Language.RU).deepCopy();
        var pointer = JsonPointer.compile(path);
        var parent = data.at(pointer.head());
        if (parent.isArray()) {
            ((ArrayNode) parent).set(pointer.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
        }
        return data;
    }

    private static JsonNode without(Template template, String path, String name) {
        var data = template.sample(Language.RU).deepCopy();
        ((ObjectNode) data.at(path)).remove(name);
        return data;
    }

    private static JsonNode resolved(JsonNode root, JsonNode reference) {
        var name = reference.path("$ref").asText();
        return name.isEmpty() ? reference : root.path("$defs").path(name.substring("#/$defs/".length()));
    }

    private static List<String> told(byte[] problem) throws Exception {
        return StreamSupport.stream(JSON.readTree(problem).path("violations").spliterator(), false)
                .map(violation -> violation.get("path").asText() + " "
                        + violation.get("code").asText())
                .toList();
    }

    private static HttpResponse<byte[]> post(String template, String data) throws Exception {
        var request = HttpRequest.newBuilder(RunningService.shared().uri("/api/v1/documents/" + template + "?lang=ru"))
                .header("Authorization", "Bearer " + RunningService.KEY)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(data))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
