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
import kz.bilik.docgen.problem.Violation;

/** Data against the published JSON Schema of a template; dates are checked to be days of the calendar. */
final class SchemaCheck {

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

    List<Violation> violations(JsonNode data) {
        return schema.validate(data).stream().map(SchemaCheck::violation).toList();
    }

    private static Violation violation(ValidationMessage message) {
        var path = message.getInstanceLocation().toString();
        var property = message.getProperty();
        var place = property == null
                ? path
                : path + "/" + property.replace("~", "~0").replace("/", "~1");
        return new Violation(place, "schema-" + message.getType(), message.getMessage());
    }
}
