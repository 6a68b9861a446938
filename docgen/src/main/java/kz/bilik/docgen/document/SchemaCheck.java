package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.bilik.docgen.problem.Violation;

/** Data against the published JSON Schema of a template; dates are checked to be days of the calendar. */
final class SchemaCheck {

    private static final int LARGE = 10_000;
    private static final int TOLD = 200;

    private final JsonSchema schema;

    SchemaCheck(JsonNode schema) {
        var config = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .build();
        this.schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, config);
        this.schema.initializeValidators();
    }

    /**
     * What is wrong with the data: everything, up to a number that a person can read. Of data so large that telling everything would fill the
     * memory, only the first.
     */
    List<Violation> violations(JsonNode data) {
        var first =
                schema.validate(data, context -> context.getExecutionConfig().setFailFast(true));
        var all = first.isEmpty() || size(data, LARGE) > LARGE ? first : schema.validate(data);
        return all.stream().limit(TOLD).map(SchemaCheck::violation).toList();
    }

    /** How many values the data have, counted a little beyond the limit at most. */
    private static int size(JsonNode data, int limit) {
        int size = 1;
        var children = data.elements();
        while (children.hasNext() && size <= limit) {
            size += size(children.next(), limit - size);
        }
        return size;
    }

    private static Violation violation(ValidationMessage message) {
        var path = message.getInstanceLocation().toString();
        var property = message.getProperty();
        var place = property == null
                ? path
                : path + "/" + property.replace("~", "~0").replace("/", "~1");
        return new Violation(place, "schema-" + message.getType(), asked(message.getSchemaNode()));
    }

    /** What the schema asks for at the place, as a reader can be told it. */
    private static String asked(JsonNode keyword) {
        return switch (keyword.getNodeType()) {
            case ARRAY ->
                StreamSupport.stream(keyword.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "));
            case OBJECT -> "";
            default -> keyword.asText();
        };
    }
}
