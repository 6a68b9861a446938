package kz.bilik.docgen.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.bilik.docgen.input.StrictJson;
import kz.bilik.docgen.problem.Problems;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/** A line of a batch that made no document, as {@code errors.ndjson} tells it. */
record LineRefused(long line, int status, List<Violation> violations) {

    static LineRefused of(long line, RequestRefused refused) {
        return new LineRefused(line, refused.refusal().status(), refused.violations());
    }

    /** What {@link #kept} wrote. */
    static LineRefused parse(String json) {
        var tree = StrictJson.parse(json.getBytes(StandardCharsets.UTF_8));
        var violations = new ArrayList<Violation>();
        tree.get("violations")
                .forEach(violation -> violations.add(new Violation(
                        violation.get("path").asText(),
                        violation.get("code").asText(),
                        StreamSupport.stream(violation.path("facts").spliterator(), false)
                                .map(JsonNode::asText)
                                .toList())));
        return new LineRefused(tree.get("line").asLong(), tree.get("status").asInt(), violations);
    }

    /** As it is kept: without words, so that whoever fetches the result reads it in his language. */
    String kept() {
        var error = head();
        var list = error.putArray("violations");
        violations.forEach(violation -> {
            var facts = list.addObject()
                    .put("path", violation.path())
                    .put("code", violation.code())
                    .putArray("facts");
            violation.facts().forEach(facts::add);
        });
        return error.toString();
    }

    /** As it is told. */
    String json() {
        var error = head();
        Problems.list(violations, error.putArray("violations"));
        return error.toString();
    }

    private ObjectNode head() {
        return JsonNodeFactory.instance.objectNode().put("line", line).put("status", status);
    }
}
