package kz.bilik.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The fonts of docgen, whole, as its peers take them. */
final class Fonts {

    static final String SERIF = "LiberationSerif-Regular.ttf";
    static final String SERIF_BOLD = "LiberationSerif-Bold.ttf";
    static final String SANS = "LiberationSans-Regular.ttf";
    static final String SANS_BOLD = "LiberationSans-Bold.ttf";

    private Fonts() {}

    static byte[] bytes(String file) {
        try (var in = Fonts.class.getClassLoader().getResourceAsStream("liberation/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a file, for engines that read fonts from a directory. */
    static Path unpacked(Path folder, String file) throws IOException {
        return Files.write(folder.resolve(file), bytes(file));
    }
}
