package kz.bilik.docgen.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what ships inside the application, and nothing else: no file, no network, no way up the tree. */
public final class Bundle {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:[/_.-][A-Za-z0-9]+)*");

    private Bundle() {}

    public static byte[] bytes(String name) {
        return read("docgen/" + checked(name));
    }

    /** The running release as a shelf of parts. */
    public static Shelf shelf() {
        return Bundle::bytes;
    }

    /** The lines of a list, without blank ones. */
    public static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    public static boolean has(String name) {
        return Bundle.class.getClassLoader().getResource("docgen/" + checked(name)) != null;
    }

    /** A font file of the font package on the class path. */
    public static byte[] font(String file) {
        return read("liberation/" + file);
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a bundled resource: " + name);
        }
        return name;
    }

    private static byte[] read(String path) {
        try (var in = Bundle.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The application was built without " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
