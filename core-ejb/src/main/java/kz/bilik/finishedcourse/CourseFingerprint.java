package kz.bilik.finishedcourse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import kz.bilik.shared.text.LocalText;

/**
 * Tells whether two files are about the same course: its facts and its modules, not its listeners, who may be corrected and added, nor its
 * blanks and its day of issue.
 */
final class CourseFingerprint {

    private CourseFingerprint() {}

    static String of(FinishedCourse file) {
        var head = file.course();
        var parts = new ArrayList<String>(List.of(
                head.programme(),
                String.valueOf(head.stream()),
                head.hours().toPlainString(),
                head.form().name(),
                head.language(),
                head.start().toString(),
                head.end().toString(),
                head.funding().name(),
                head.testMax().toPlainString()));
        add(parts, head.topic());
        file.modules().forEach(module -> {
            add(parts, module.title());
            parts.add(module.hours().toPlainString());
        });
        return sha256(parts.stream().map(part -> part.length() + ":" + part).collect(Collectors.joining()));
    }

    private static void add(List<String> parts, LocalText text) {
        parts.addAll(List.of(text.kk(), text.ru(), text.en()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
