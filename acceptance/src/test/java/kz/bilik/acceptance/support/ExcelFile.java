package kz.bilik.acceptance.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The sample workbook with other words in its cells, as a person changes the template in Excel. */
public record ExcelFile(byte[] content) {

    private static final String WORDS = "xl/sharedStrings.xml";

    public static ExcelFile sample() {
        try {
            return new ExcelFile(Files.readAllBytes(RunningBilik.root().resolve("samples/course.xlsx")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each cell that holds exactly these words. */
    public ExcelFile with(String written, String instead) {
        try {
            var book = Files.write(Files.createTempFile("book", ".xlsx"), content);
            try (var parts = FileSystems.newFileSystem(book)) {
                var words = parts.getPath(WORDS);
                Files.write(words, replaced(Files.readAllBytes(words), written, instead));
            }
            var changed = Files.readAllBytes(book);
            Files.delete(book);
            return new ExcelFile(changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path writeTo(Path file) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] replaced(byte[] part, String written, String instead) {
        var text = new String(part, StandardCharsets.UTF_8);
        var cell = ">" + escaped(written) + "<";
        if (!text.contains(cell)) {
            throw new AssertionError("no cell says " + written);
        }
        return text.replace(cell, ">" + escaped(instead) + "<").getBytes(StandardCharsets.UTF_8);
    }

    /** As the workbook writes words: every letter beyond ASCII, and what XML needs for itself, by its number. */
    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(letter -> letter > 126 || "&<>".indexOf(letter) >= 0
                        ? "&#x" + Integer.toHexString(letter) + ";"
                        : Character.toString(letter))
                .collect(Collectors.joining());
    }
}
