package kz.bilik.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The longest papers that schema and limit of the body allow, over HTTP, in the heap of 512 MB that the service of the tests has and ends at
 * once when it is not enough. The register alone, of some entries, in {@code ./test}; all templates of rows in {@code ./test long}.
 */
class LongPapersIT {

    private static final int ENTRIES = Integer.getInteger("docgen.it.rows", 1_400);
    private static final boolean ALL = ENTRIES >= 2_000;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Stream<Template> templates() {
        return new TemplateCatalog()
                .all().stream()
                        .filter(template -> ALL || template.id().equals("certificate-register"))
                        .filter(template -> longest(template).toString().length() > 20_000);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void the_longest_paper_goes_through_a_heap_of_half_a_gigabyte(Template template) throws Exception {
        var answer = post(template.id(), longest(template));

        assertThat(answer.statusCode())
                .as(new String(answer.body(), 0, Math.min(300, answer.body().length), StandardCharsets.UTF_8))
                .isEqualTo(200);
        assertThat(Press.pages(answer.body())).isGreaterThan(10);
        assertThat(RunningService.shared().endedWithin(Duration.ZERO)).isFalse();
    }

    @Test
    void a_body_beyond_the_limit_of_its_template_is_refused_with_the_limit() throws Exception {
        var register = new TemplateCatalog().find("certificate-register").orElseThrow();
        var data = grown(register, 7_000, Integer.MAX_VALUE);

        var answer = post("certificate-register", data);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(String.valueOf(register.bytes()));
    }

    /** Every list as long as it may be; where that is more than the body may have, shorter by halves of what is too much. */
    private static JsonNode longest(Template template) {
        int rows = ALL ? Integer.MAX_VALUE : ENTRIES;
        var data = grown(template, rows, rows);
        for (int most = 2_000; size(data) > template.bytes() && most > 1; most = most * 2 / 3) {
            data = grown(template, rows, most);
        }
        return data;
    }

    private static int size(JsonNode data) {
        return data.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static JsonNode grown(Template template, int outer, int inner) {
        var data = template.sample(Language.KK).deepCopy();
        grow(template.schema(), template.schema(), data, outer, inner);
        return data;
    }

    private static void grow(JsonNode root, JsonNode reference, JsonNode node, int most, int inner) {
        var name = reference.path("$ref").asText();
        var schema = name.isEmpty() ? reference : root.path("$defs").path(name.substring("#/$defs/".length()));
        if (node.isArray() && !node.isEmpty()) {
            repeat(
                    (ArrayNode) node,
                    most == Integer.MAX_VALUE || ALL
                            ? Math.min(most, schema.path("maxItems").asInt())
                            : most);
            node.forEach(item -> grow(root, schema.path("items"), item, inner, inner));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(property -> grow(
                            root, schema.path("properties").path(property.getKey()), property.getValue(), most, inner));
        }
    }

    private static void repeat(ArrayNode list, int count) {
        int known = list.size();
        while (list.size() > count) {
            list.remove(list.size() - 1);
        }
        while (list.size() < count) {
            list.add(list.get(list.size() % known).deepCopy());
        }
    }

    private static HttpResponse<byte[]> post(String template, JsonNode data) throws Exception {
        var request = HttpRequest.newBuilder(RunningService.shared().uri("/api/v1/documents/" + template + "?lang=kk"))
                .header("Authorization", "Bearer " + RunningService.KEY)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(5))
                .POST(HttpRequest.BodyPublishers.ofString(data.toString()))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
