package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/**
 * Print on a pre-printed blank, asked for in the address of a request instead of its data, so that who prints the same data on a blank and
 * as an electronic copy need not change them. The paper has its own series and number, so those of the data are left out.
 */
final class Overlay {

    private static final Pattern MILLIMETRES = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{1,2})?");

    private Overlay() {}

    /** The data with what the parameters ask for; the schema of the template says whether it can be had and how far. */
    static JsonNode over(JsonNode data, String variant, String offsetX, String offsetY) {
        if (variant == null && offsetX == null && offsetY == null) {
            return data;
        }
        var violations = new ArrayList<Violation>();
        if (!"overlay".equals(variant)) {
            violations.add(new Violation("", "variant-unknown"));
        }
        var right = millimetres("offsetX", offsetX, violations);
        var down = millimetres("offsetY", offsetY, violations);
        if (!violations.isEmpty()) {
            throw new RequestRefused(Refusal.UNPROCESSABLE, violations);
        }
        if (data.isObject()) {
            var object = (ObjectNode) data;
            object.remove("blank");
            object.putObject("overlay").<ObjectNode>set("offsetX", right).set("offsetY", down);
        }
        return data;
    }

    /** A number of millimetres, nought where none is given. */
    static DecimalNode millimetres(String name, String asked, List<Violation> violations) {
        if (asked != null && !MILLIMETRES.matcher(asked).matches()) {
            violations.add(new Violation("", "offset-malformed", name));
            return DecimalNode.ZERO;
        }
        return asked == null ? DecimalNode.ZERO : DecimalNode.valueOf(new BigDecimal(asked));
    }
}
