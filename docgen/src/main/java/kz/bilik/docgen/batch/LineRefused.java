package kz.bilik.docgen.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.docgen.input.StrictJson;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/** A line of a batch that made no document, as {@code errors.ndjson} tells it. */
record LineRefused(long line, int status, List<Violation> violations) {

    static LineRefused of(long line, RequestRefused refused) {
        return new LineRefused(line, refused.refusal().status(), refused.violations());
    }

    static LineRefused parse(String json) {
        var tree = StrictJson.parse(json.getBytes(StandardCharsets.UTF_8));
        var violations = new ArrayList<Violation>();
        tree.get("violations")
                .forEach(violation -> violations.add(new Violation(
                        violation.get("path").asText(),
                        violation.get("code").asText(),
                        violation.get("message").asText())));
        return new LineRefused(tree.get("line").asLong(), tree.get("status").asInt(), violations);
    }

    String json() {
        var error = JsonNodeFactory.instance.objectNode();
        error.put("line", line);
        error.put("status", status);
        var list = error.putArray("violations");
        violations.forEach(violation -> list.addObject()
                .put("path", violation.path())
                .put("code", violation.code())
                .put("message", violation.message()));
        return error.toString();
    }
}
