package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas, and data that break them. */
class SchemaTest {

    static Stream<String> templates() {
        return new TemplateCatalog().all().stream().map(template -> template.id());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_field_is_described_and_bounded_and_nothing_else_is_allowed(String template) {
        var findings = new ArrayList<String>();
        var schema = new TemplateCatalog().find(template).orElseThrow().schema();

        inspect("", schema, findings);
        schema.path("$defs")
                .properties()
                .forEach(definition -> inspect(definition.getKey(), definition.getValue(), findings));

        assertThat(findings).isEmpty();
    }

    private static void inspect(String path, JsonNode schema, List<String> findings) {
        if (!schema.hasNonNull("description")) {
            findings.add(path + " has no description");
        }
        var type = schema.path("type").asText();
        if (type.equals("object") && !schema.path("additionalProperties").isBoolean()) {
            findings.add(path + " allows anything");
        }
        if (type.equals("string") && !schema.has("maxLength") && !schema.has("enum")) {
            findings.add(path + " has no greatest length");
        }
        if (type.equals("integer") && !(schema.has("minimum") && schema.has("maximum"))) {
            findings.add(path + " has no bounds");
        }
        if (type.equals("array")) {
            if (!schema.has("maxItems")) {
                findings.add(path + " has no greatest number of rows");
            }
            inspect(path + "/items", schema.path("items"), findings);
        }
        if (schema.has("pattern") && !schema.has("examples")) {
            findings.add(path + " shows no examples of its pattern");
        }
        schema.path("properties")
                .properties()
                .forEach(property -> inspect(path + "/" + property.getKey(), property.getValue(), findings));
    }

    @Test
    void what_is_wrong_is_named_by_pointer_and_code() {
        var data = DataFixture.aCertificate()
                .with("status", "ISSUED")
                .with("hours", 0)
                .with("issuedOn", "2026-02-30")
                .with("signatory", "role", "CLERK")
                .with("verifyUrl", "javascript:alert(1)")
                .without("sex")
                .data();

        var refused = catchThrowableOfType(RequestRefused.class, () -> Press.pdf("certificate", Language.KK, data));

        assertThat(refused.violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactlyInAnyOrder(
                        "/status schema-additionalProperties",
                        "/hours schema-minimum",
                        "/issuedOn schema-format",
                        "/signatory/role schema-enum",
                        "/verifyUrl schema-pattern",
                        "/sex schema-required");
    }

    @Test
    void a_topic_of_301_letters_is_too_long() {
        var data = DataFixture.aReference().onATopicOf(301).data();

        var refused = catchThrowableOfType(RequestRefused.class, () -> Press.pdf("reference", Language.KK, data));

        assertThat(refused.violations()).extracting(Violation::code).containsOnly("schema-maxLength");
    }
}
