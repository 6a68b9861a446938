package kz.bilik.docgen.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keys belong to installations: none, not even one for tests, is among the sources of any module. */
class NoKeyInSourcesTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> BUILT = Set.of("target", ".git", ".bilik", "node_modules");
    private static final Pattern KEYSTORE = Pattern.compile(".*\\.(?:p12|pfx|jks|jceks|keystore|pk8|key)");
    private static final String PEM = "-----BEGIN ";
    private static final Pattern PRIVATE = Pattern.compile(PEM + "(?:[A-Z]+ )*PRIVATE KEY-----");
    private static final long LARGEST_TEXT = 1_000_000;

    @Test
    void no_module_has_a_keystore_or_a_private_key() throws IOException {
        var found = new ArrayList<Path>();
        var looked = new ArrayList<Path>();
        Files.walkFileTree(PROJECT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return BUILT.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                looked.add(file);
                if (KEYSTORE.matcher(file.getFileName().toString()).matches()
                        || attributes.size() < LARGEST_TEXT && holdsPrivateKey(file)) {
                    found.add(PROJECT.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });

        assertThat(looked).hasSizeGreaterThan(500);
        assertThat(found).isEqualTo(List.of());
    }

    private static boolean holdsPrivateKey(Path file) {
        try {
            return PRIVATE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
