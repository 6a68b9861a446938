package kz.bilik;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import kz.bilik.AccessMatrix.Operation;
import org.junit.jupiter.api.Test;

/**
 * The table of roles and operations in the documentation is the one of the code; {@code ./test tables} writes it anew. A new
 * operation, or one that is opened to another role, shows as a changed line there.
 */
class AccessMatrixTest {

    private static final Path TABLE = Path.of("..", "docs", "access.md");
    private static final String WRITE = "bilik.access.write";
    /** From here on the document is written and compared by the module of the pages. */
    private static final String PAGES = "\n## Pages\n";

    private static final List<Operation> OPERATIONS = AccessMatrix.operations();

    @Test
    void every_operation_is_open_to_somebody() {
        assertThat(OPERATIONS)
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(
                                operation.everyone() || !operation.roles().isEmpty())
                        .as(operation.toString())
                        .isTrue());
    }

    @Test
    void an_operation_is_open_to_everyone_or_to_roles_and_never_says_both() {
        assertThat(OPERATIONS)
                .noneMatch(operation -> operation.method().isAnnotationPresent(PermitAll.class)
                        && operation.method().isAnnotationPresent(RolesAllowed.class));
        assertThat(AccessMatrix.services())
                .noneMatch(service -> service.isAnnotationPresent(PermitAll.class)
                        && service.isAnnotationPresent(RolesAllowed.class));
    }

    @Test
    void only_known_roles_are_named() {
        assertThat(AccessMatrix.services())
                .allSatisfy(service -> assertThat(AccessMatrix.roles())
                        .as(service.getSimpleName())
                        .containsAll(named(service)));
    }

    private static List<String> named(Class<?> service) {
        var named = new HashSet<String>();
        AccessMatrix.operations().stream()
                .filter(operation -> operation.service() == service)
                .forEach(operation -> named.addAll(operation.roles()));
        Stream.of(service.getAnnotationsByType(RolesAllowed.class))
                .forEach(allowed -> named.addAll(Arrays.asList(allowed.value())));
        Stream.of(service.getAnnotationsByType(DeclareRoles.class))
                .forEach(declared -> named.addAll(Arrays.asList(declared.value())));
        Stream.of(service.getAnnotationsByType(RunAs.class)).forEach(as -> named.add(as.value()));
        return List.copyOf(named);
    }

    @Test
    void the_table_in_the_documentation_is_the_one_of_the_code() throws IOException {
        var table = table();
        if (Boolean.getBoolean(WRITE)) {
            var pages = Files.exists(TABLE) ? pagesOf(Files.readString(TABLE)) : PAGES;
            Files.writeString(TABLE, table + pages);
        }

        var written = Files.readString(TABLE);
        assertThat(written.substring(0, written.length() - pagesOf(written).length()))
                .isEqualTo(table);
    }

    private static String pagesOf(String document) {
        return document.substring(document.indexOf(PAGES));
    }

    private static String table() {
        return """
                # Who may do what

                Read from the annotations of the services and from the declaration of the pages, which are the only places where it is said, and
                written by `./test tables`; `./test` compares. `AccessMatrixIT` calls every operation on the server as every role and as nobody: without a mark
                the container refuses before anything is done.

                A mark opens the operation, not every row. Which rows a caller sees is his *scope* (`Access`, `Scope`), computed at each call from the role
                assignments of the day: the whole institute for INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR and AUDITOR; the courses one teaches for
                METHODOLOGIST_TRAINER; the courses whose assessment names him for COMMISSION_MEMBER; the region, the district or the organisation for REGION_EDU, DISTRICT_EDU and PRESCHOOL_HEAD; oneself for LISTENER;
                what was handed in for AUTH_BODY, and the packages of one's group for WG_MEMBER. API_CLIENT and SYSTEM act for the institute, within
                their marks. What lies outside the scope answers exactly as what does not exist.

                *everyone* means that no role is asked for: the operation is public, or the scope alone decides, or other services call it within a use
                case of their own that has asked.

                ## Services

                """ + head("operation")
                + OPERATIONS.stream().map(AccessMatrixTest::row).collect(joining("\n"))
                + "\n";
    }

    private static String head(String first) {
        var roles = AccessMatrix.roles();
        return "| " + first + " | everyone | "
                + roles.stream().map(role -> role.replace("_", "<br>")).collect(joining(" | "))
                + " |\n|---|:-:|" + ":-:|".repeat(roles.size()) + "\n";
    }

    private static String row(Operation operation) {
        return "| `" + operation + "` | " + (operation.everyone() ? "●" : "") + " | "
                + AccessMatrix.roles().stream()
                        .map(role -> operation.roles().contains(role) ? "●" : "")
                        .collect(joining(" | "))
                + " |";
    }
}
