package kz.bilik.web.shared;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two beans under one name keep the whole application from starting, and no compiler says so. */
class NamedBeansTest {

    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void no_two_beans_share_a_name() {
        var byName = named().stream().collect(groupingBy(NamedBeansTest::name, mapping(Class::getName, toList())));

        assertThat(byName)
                .isNotEmpty()
                .allSatisfy((name, beans) -> assertThat(beans).as(name).hasSize(1));
    }

    private static String name(Class<?> bean) {
        var given = bean.getAnnotation(Named.class).value();
        return given.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : given;
    }

    private static List<Class<?>> named() {
        try (var files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && file.startsWith("kz"))
                    .<Class<?>>map(NamedBeansTest::load)
                    .filter(type -> type.isAnnotationPresent(Named.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'),
                    false,
                    NamedBeansTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
