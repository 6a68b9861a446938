package kz.bilik;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bilik.shared.security.Roles;

/**
 * Who may do what, read from the only place where it is declared: the annotations of the services. The table of the documentation and the
 * calls of the test on the server both come from here, so neither can leave an operation out.
 */
public final class AccessMatrix {

    private static final String PACKAGE = "kz/bilik/";

    private AccessMatrix() {}

    /**
     * A public method of a service.
     *
     * @param everyone nobody is refused: the method is open to all, or decides by the caller's scope alone
     * @param roles who may, where not everyone may
     */
    public record Operation(Class<?> service, Method method, boolean everyone, Set<String> roles) {

        public String feature() {
            return service.getPackageName().substring("kz.bilik.".length());
        }

        /** With its parameters, since some names are used for several of them. */
        public String name() {
            return method.getName()
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(", ", "(", ")"));
        }

        public boolean isOpenTo(String role) {
            return everyone || roles.contains(role);
        }

        @Override
        public String toString() {
            return "%s.%s.%s".formatted(feature(), service.getSimpleName(), name());
        }
    }

    /** In the order in which they are declared, from the head of the institute to the background work. */
    public static List<String> roles() {
        return Arrays.stream(Roles.class.getFields()).map(AccessMatrix::name).toList();
    }

    private static String name(Field role) {
        try {
            return (String) role.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<Operation> operations() {
        return services()
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods())
                        .filter(AccessMatrix::isUseCase)
                        .map(method -> operation(service, method)))
                .sorted(Comparator.comparing(Operation::feature)
                        .thenComparing(operation -> operation.service().getSimpleName())
                        .thenComparing(Operation::name))
                .toList();
    }

    private static boolean isUseCase(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    private static Operation operation(Class<?> service, Method method) {
        if (method.isAnnotationPresent(RolesAllowed.class)) {
            return new Operation(
                    service,
                    method,
                    false,
                    Set.of(method.getAnnotation(RolesAllowed.class).value()));
        }
        if (method.isAnnotationPresent(PermitAll.class) || service.isAnnotationPresent(PermitAll.class)) {
            return new Operation(service, method, true, Set.of());
        }
        var ofService = service.getAnnotation(RolesAllowed.class);
        return new Operation(service, method, false, ofService == null ? Set.of() : Set.of(ofService.value()));
    }

    /** Every enterprise bean of the module, whether its classes lie in a directory or in an archive. */
    public static Stream<Class<?>> services() {
        return classNames().stream()
                .<Class<?>>map(AccessMatrix::load)
                .filter(type -> type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, AccessMatrix.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> classNames() {
        try {
            var home = Roles.class.getResource("Roles.class").toURI();
            if (home.getScheme().equals("file")) {
                return below(Path.of(home)
                        .getParent()
                        .getParent()
                        .getParent()
                        .getParent()
                        .getParent());
            }
            var archive = home.toString().substring(0, home.toString().indexOf("!/"));
            try (var files =
                    FileSystems.newFileSystem(Path.of(URI.create(archive.substring("jar:".length()))), Map.of())) {
                return below(files.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> below(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith(PACKAGE) && name.endsWith(".class"))
                    .filter(Predicate.not(name -> name.endsWith("-info.class")))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }
}
