package kz.bilik.acceptance.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder in which an installation without a mail server leaves its letters. */
public final class LetterBox {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("https?://\\S+/password\\.xhtml\\?t=[A-Za-z0-9_-]{43}");

    private final Path folder;

    public LetterBox(RunningBilik bilik) {
        folder = bilik.home().resolve("mail");
    }

    /** The text of the n-th letter to an address, counted from 1; it is written aside of the request that asked for it. */
    public String letter(String address, int number) {
        var deadline = Instant.now().plus(LIMIT);
        while (Instant.now().isBefore(deadline)) {
            var letters = to(address);
            if (letters.size() >= number) {
                return text(letters.get(number - 1));
            }
            pause();
        }
        throw new AssertionError("no letter " + number + " to " + address + " in " + folder);
    }

    public static String link(String letter) {
        return LINK.matcher(letter).results().findFirst().orElseThrow().group();
    }

    private List<String> to(String address) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("account-\\d+\\.eml"))
                    .sorted((one, other) -> Integer.compare(number(one), number(other)))
                    .map(LetterBox::read)
                    .filter(letter -> letter.contains("<" + address + ">"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceAll("\\D", ""));
    }

    private static String text(String letter) {
        var parts = letter.split("\r?\n\r?\n", 2);
        if (parts[0].contains("base64")) {
            return new String(Base64.getMimeDecoder().decode(parts[1].strip()), StandardCharsets.UTF_8);
        }
        return parts[1].replaceAll("=\r?\n", "").replace("=3D", "=");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
