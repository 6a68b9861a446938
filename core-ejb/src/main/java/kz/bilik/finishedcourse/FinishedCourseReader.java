package kz.bilik.finishedcourse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import kz.bilik.organisation.SignatoryRole;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.shared.error.MalformedException;
import kz.bilik.shared.error.MalformedException.Violation;
import kz.bilik.shared.text.KazakhNormaliser;
import kz.bilik.shared.text.LocalText;

/**
 * Reads the file of a finished course. A file that cannot be understood is refused with the place and the reason of everything that is
 * wrong with it; what can be understood but breaks the Rules passes, so that the Rules can say so.
 */
@ApplicationScoped
public class FinishedCourseReader {

    private static final String SCHEMA = "finished-course.schema.json";
    private static final String CUT_OFF = "Unexpected end-of-input";
    private static final int MOST_VIOLATIONS = 50;
    private static final int LONGEST_NUMBER = 30;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final JsonSchema schema = schema();
    private final FinishedCourseWorkbook workbook = new FinishedCourseWorkbook();

    /** @throws MalformedException with the place and the reason of each fault */
    public FinishedCourse read(byte[] file, FinishedCourseFormat format) {
        return switch (format) {
            case JSON -> course(parsed(text(file)), path -> path);
            case XLSX -> {
                var sheets = workbook.read(file);
                yield course(sheets.tree(), sheets::cellOf);
            }
        };
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new MalformedException(List.of(new Violation("", "encoding", "The file is not UTF-8.")));
        }
    }

    private JsonNode parsed(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new MalformedException(List.of(fault(text, e)));
        }
    }

    /** A text that stops too early is shown at the last character there is, not at the one that is missing. */
    private static Violation fault(String text, JsonProcessingException e) {
        if (e.getOriginalMessage().startsWith(CUT_OFF)) {
            var written = text.stripTrailing();
            var line = written.chars().filter(character -> character == '\n').count() + 1;
            var column = Math.max(1, written.length() - written.lastIndexOf('\n') - 1);
            return new Violation(place(line, column), "syntax", "The file breaks off here, its JSON is not complete.");
        }
        var at = e.getLocation();
        return new Violation(
                at == null ? "" : place(at.getLineNr(), at.getColumnNr()), "syntax", e.getOriginalMessage());
    }

    private static String place(long line, long column) {
        return "line " + line + ", column " + column;
    }

    private FinishedCourse course(JsonNode tree, UnaryOperator<String> place) {
        var violations = new ArrayList<Violation>();
        check(tree, "", violations);
        if (violations.isEmpty()) {
            schema.validate(tree)
                    .forEach(message -> violations.add(new Violation(
                            message.getInstanceLocation().toString(), message.getType(), message.getMessage())));
        }
        if (violations.isEmpty()) {
            checkDates(tree, "", violations);
        }
        if (!violations.isEmpty()) {
            throw new MalformedException(violations.stream()
                    .limit(MOST_VIOLATIONS)
                    .map(violation ->
                            new Violation(place.apply(violation.path()), violation.code(), violation.message()))
                    .toList());
        }
        return course(tree);
    }

    /** What no schema can say: characters that no paper can show, and numbers that only a machine would write. */
    private static void check(JsonNode node, String path, List<Violation> violations) {
        if (node.isTextual() && !node.textValue().codePoints().allMatch(FinishedCourseReader::isCharacter)) {
            violations.add(new Violation(path, "characters", "The text has characters that cannot be printed."));
        }
        if (node.isNumber() && isTooLong(node.decimalValue())) {
            violations.add(new Violation(path, "number", "The number is too long."));
        }
        node.fields()
                .forEachRemaining(field -> check(field.getValue(), path + "/" + escaped(field.getKey()), violations));
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            check(node.get(i), path + "/" + i, violations);
        }
    }

    private static void checkDates(JsonNode node, String path, List<Violation> violations) {
        node.fields().forEachRemaining(field -> {
            var value = field.getValue();
            var isDate =
                    List.of("start", "end", "issuedOn", "date", "from", "to").contains(field.getKey());
            if (isDate && value.isTextual() && !isDate(value.textValue())) {
                violations.add(new Violation(path + "/" + field.getKey(), "format", "There is no such day."));
            }
            checkDates(value, path + "/" + field.getKey(), violations);
        });
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            checkDates(node.get(i), path + "/" + i, violations);
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }

    private static boolean isCharacter(int codePoint) {
        return !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                && (codePoint & 0xFFFE) != 0xFFFE;
    }

    private static boolean isTooLong(BigDecimal number) {
        return number.precision() > LONGEST_NUMBER || Math.abs((long) number.scale()) > LONGEST_NUMBER;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static FinishedCourse course(JsonNode tree) {
        var modules = new ArrayList<FinishedCourse.Module>();
        tree.get("modules")
                .forEach(module -> modules.add(
                        new FinishedCourse.Module(local(module.get("title")), decimal(module.get("hours")))));
        var listeners = new ArrayList<FinishedCourse.Listener>();
        tree.get("listeners").forEach(listener -> listeners.add(listener(listeners.size() + 1, listener)));
        var blanks = tree.get("blanks");
        return new FinishedCourse(
                head(tree.get("course")),
                modules,
                signatory(tree.get("signatory")),
                date(tree.get("issuedOn")),
                new FinishedCourse.Blanks(
                        text(blanks.get("series")),
                        blanks.get("first").longValue(),
                        blanks.get("count").intValue()),
                listeners);
    }

    private static FinishedCourse.Head head(JsonNode course) {
        return new FinishedCourse.Head(
                text(course.get("programme")),
                course.get("stream").intValue(),
                local(course.get("topic")),
                decimal(course.get("hours")),
                CourseForm.valueOf(course.get("form").textValue()),
                course.get("language").textValue(),
                date(course.get("start")),
                date(course.get("end")),
                Funding.valueOf(course.get("funding").textValue()),
                decimal(course.get("testMax")),
                text(course.get("assessor")));
    }

    private static FinishedCourse.Signatory signatory(JsonNode signatory) {
        var order = signatory.get("order");
        return new FinishedCourse.Signatory(
                text(signatory.get("name")),
                SignatoryRole.valueOf(signatory.get("role").textValue()),
                order == null
                        ? null
                        : new FinishedCourse.Order(
                                text(order.get("number")),
                                date(order.get("date")),
                                date(order.get("from")),
                                date(order.get("to"))));
    }

    private static FinishedCourse.Listener listener(int row, JsonNode listener) {
        return new FinishedCourse.Listener(
                row,
                text(listener.get("iin")),
                text(listener.get("surname")),
                text(listener.get("name")),
                text(listener.get("patronymic")),
                text(listener.get("workplace")),
                text(listener.get("position")),
                text(listener.get("region")),
                agreement(listener.get("agreement")),
                decimal(listener.get("attendedHours")),
                decimal(listener.get("testScore")),
                grades(listener.get("grades")));
    }

    private static FinishedCourse.Agreement agreement(JsonNode agreement) {
        if (isAbsent(agreement)) {
            return null;
        }
        var stated = new FinishedCourse.Agreement(text(agreement.get("number")), date(agreement.get("date")));
        return stated.number() == null && stated.date() == null ? null : stated;
    }

    /** Without the empty places at the end: a grade that is not there and a place left empty mean the same. */
    private static List<BigDecimal> grades(JsonNode grades) {
        var given = new ArrayList<BigDecimal>();
        if (!isAbsent(grades)) {
            grades.forEach(grade -> given.add(decimal(grade)));
        }
        while (!given.isEmpty() && given.get(given.size() - 1) == null) {
            given.remove(given.size() - 1);
        }
        return given;
    }

    private static boolean isAbsent(JsonNode node) {
        return node == null || node.isNull();
    }

    private static LocalText local(JsonNode text) {
        return new LocalText(text(text.get("kk")), text(text.get("ru")), text(text.get("en")));
    }

    private static String text(JsonNode node) {
        if (isAbsent(node)) {
            return null;
        }
        var text = KazakhNormaliser.normalise(node.textValue()).text();
        return text.isEmpty() ? null : text;
    }

    private static BigDecimal decimal(JsonNode node) {
        return isAbsent(node) ? null : plain(node.decimalValue());
    }

    /** One way to write a number, so that 72, 72.0 and 7.2e1 are the same course. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static LocalDate date(JsonNode node) {
        return isAbsent(node) ? null : LocalDate.parse(node.textValue());
    }

    private static JsonSchema schema() {
        var config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        try (InputStream schema = FinishedCourseReader.class.getResourceAsStream(SCHEMA)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
