package kz.bilik.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a page, a servlet or the interface for machines asks of the core, it asks of a service: there the roles are checked. */
class AskedServicesTest {

    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void the_web_asks_only_services() throws IOException {
        assertThat(asked())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.getType().isAnnotationPresent(Stateless.class)
                                || field.getType().isAnnotationPresent(Singleton.class))
                        .as(field.toString())
                        .isTrue());
    }

    private static List<Field> asked() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.startsWith("kz/bilik/web/") && file.endsWith(".class"))
                    .filter(file -> !file.endsWith("-info.class"))
                    .map(AskedServicesTest::load)
                    .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                    .filter(field -> field.isAnnotationPresent(Inject.class))
                    .filter(field -> isOfTheCore(field.getType()))
                    .toList();
        }
    }

    /** Of a feature: what all features share knows of no rows. */
    private static boolean isOfTheCore(Class<?> type) {
        return type.getName().startsWith("kz.bilik.")
                && !type.getName().startsWith("kz.bilik.web.")
                && !type.getName().startsWith("kz.bilik.shared.");
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, AskedServicesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
