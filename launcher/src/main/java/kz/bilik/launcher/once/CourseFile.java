package kz.bilik.launcher.once;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The file of a finished course: JSON of programs or Excel of people. What can be told without the system is told at once. */
public record CourseFile(String name, String mediaType, byte[] content) {
    static final String JSON = "application/json";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Refuses what cannot be read, is neither of the two formats or is not well-formed. */
    public static CourseFile read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new MalformedFile("file.missing", path);
        }
        byte[] content;
        try {
            content = Files.readAllBytes(path);
        } catch (IOException e) {
            throw new MalformedFile("file.unreadable", path);
        }
        if (isZip(content)) {
            return new CourseFile(path.toString(), EXCEL, content);
        }
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new MalformedFile("file.not.excel", path);
        }
        var text = text(path, content);
        requireWellFormed(path, text);
        return new CourseFile(path.toString(), JSON, text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isZip(byte[] content) {
        if (content.length < ZIP_MAGIC.length) {
            return false;
        }
        for (var i = 0; i < ZIP_MAGIC.length; i++) {
            if (content[i] != ZIP_MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(Path path, byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new MalformedFile("file.not.utf8", path);
        }
    }

    private static void requireWellFormed(Path path, String text) {
        try (var parser = Json.createParser(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
                throw new MalformedFile("file.not.object", path);
            }
            while (parser.hasNext()) {
                parser.next();
            }
        } catch (JsonParsingException e) {
            var place = e.getLocation();
            if (place.getStreamOffset() >= text.length() || text.isBlank()) {
                throw cutOff(path, text.stripTrailing());
            }
            throw new MalformedFile(
                    "file.syntax", path, Math.max(1, place.getLineNumber()), Math.max(1, place.getColumnNumber()));
        }
    }

    /** The parser counts on past the end of a text that stops too early; a person is shown the last character there is. */
    private static MalformedFile cutOff(Path path, String text) {
        var line = text.chars().filter(character -> character == '\n').count() + 1;
        var column = text.length() - text.lastIndexOf('\n') - 1;
        return new MalformedFile("file.cut", path, line, Math.max(1, column));
    }
}
