package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SchemaCheck check = new SchemaCheck(JSON.objectNode()
            .put("type", "array")
            .set("items", JSON.objectNode().put("type", "string")));

    @Test
    void everything_wrong_is_told_up_to_what_a_person_reads() {
        assertThat(check.violations(numbers(0))).isEmpty();
        assertThat(check.violations(numbers(50))).hasSize(50);
        assertThat(check.violations(numbers(5_000))).hasSize(200);
    }

    @Test
    void a_flood_of_wrong_values_tells_the_first_only() {
        assertThat(check.violations(numbers(500_000))).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo("/0");
            assertThat(violation.code()).isEqualTo("schema-type");
        });
    }

    private static JsonNode numbers(int count) {
        var numbers = JSON.arrayNode();
        for (int i = 0; i < count; i++) {
            numbers.add(1);
        }
        return numbers;
    }
}
