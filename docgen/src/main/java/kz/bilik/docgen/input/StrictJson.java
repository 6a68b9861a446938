package kz.bilik.docgen.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/**
 * Reads JSON so that every reader of the same bytes must understand the same thing: UTF-8 only, no duplicate names, nothing after the value,
 * bounded depth and sizes.
 */
public final class StrictJson {

    private static final int MAX_DEPTH = 16;
    private static final int MAX_TEXT = 20_000;
    private static final int MAX_DIGITS = 30;

    private static final ObjectMapper MAPPER = mapper();

    private StrictJson() {}

    private static ObjectMapper mapper() {
        var mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_TEXT)
                        .maxNameLength(MAX_TEXT)
                        .maxNumberLength(MAX_DIGITS)
                        .build());
        mapper.getFactory().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        return mapper;
    }

    public static JsonNode parse(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            var json = MAPPER.readTree(text.toString());
            if (json.isMissingNode()) {
                throw refused(Refusal.MALFORMED, "json-malformed", "empty");
            }
            return json;
        } catch (CharacterCodingException e) {
            throw refused(Refusal.MALFORMED, "json-not-utf-8");
        } catch (StreamConstraintsException e) {
            throw refused(Refusal.UNPROCESSABLE, "json-too-complex", MAX_DEPTH, MAX_TEXT, MAX_DIGITS);
        } catch (JsonProcessingException e) {
            if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")) {
                throw refused(Refusal.UNPROCESSABLE, "json-duplicate-name");
            }
            throw malformed(e.getLocation());
        }
    }

    private static RequestRefused malformed(JsonLocation location) {
        return location == null
                ? refused(Refusal.MALFORMED, "json-malformed", "nowhere")
                : refused(Refusal.MALFORMED, "json-malformed", "place", location.getLineNr(), location.getColumnNr());
    }

    private static RequestRefused refused(Refusal refusal, String code, Object... facts) {
        return new RequestRefused(refusal, List.of(new Violation("", code, facts)));
    }
}
