package kz.bilik.web.home;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.home.PageAccess.Answer;
import org.junit.jupiter.api.Test;

/** The declaration names every page and nothing else; its table is the second half of the document whose first half core-ejb writes. */
class PageAccessTest {

    private static final Path WEBAPP = Path.of("src", "main", "webapp");
    private static final Path TABLE = Path.of("..", "docs", "access.md");
    private static final String WRITE = "bilik.access.write";
    private static final String PAGES = "\n## Pages\n";

    @Test
    void every_page_is_declared_and_every_declared_page_is_there() throws IOException {
        var declared = new TreeSet<>(PageAccess.ofEveryone());
        declared.addAll(PageAccess.ofRoles().keySet());

        assertThat(pages()).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void a_page_is_for_everyone_or_for_known_roles() {
        assertThat(PageAccess.ofRoles())
                .doesNotContainKeys(PageAccess.ofEveryone().toArray(String[]::new))
                .allSatisfy(
                        (page, roles) -> assertThat(roles).as(page).isNotEmpty().isSubsetOf(people()));
    }

    @Test
    void each_role_opens_its_pages_and_no_others() {
        assertThat(people())
                .allSatisfy(role -> assertThat(PageAccess.ofRoles())
                        .allSatisfy((page, roles) -> assertThat(PageAccess.answer(page, role::equals))
                                .as(page)
                                .isEqualTo(roles.contains(role) ? Answer.OPEN : Answer.FORBIDDEN)));
    }

    @Test
    void who_has_no_role_opens_what_is_for_everyone() {
        assertThat(PageAccess.ofEveryone())
                .allSatisfy(page ->
                        assertThat(PageAccess.answer(page, role -> false)).isEqualTo(Answer.OPEN));
        assertThat(PageAccess.ofRoles().keySet())
                .allSatisfy(page ->
                        assertThat(PageAccess.answer(page, role -> false)).isEqualTo(Answer.FORBIDDEN));
    }

    @Test
    void what_pages_include_has_no_address_of_its_own() {
        assertThat(Stream.of(
                        "/course/parts/results.xhtml", "/WEB-INF/tags/page.xhtml", "/unknown.xhtml", "/INDEX.xhtml"))
                .allSatisfy(page ->
                        assertThat(PageAccess.answer(page, role -> true)).isEqualTo(Answer.MISSING));
    }

    @Test
    void the_table_in_the_documentation_is_the_one_of_the_code() throws IOException {
        var table = table();
        var written = Files.readString(TABLE);
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(TABLE, written.substring(0, written.indexOf(PAGES)) + table);
        }

        assertThat(Files.readString(TABLE)).endsWith(table);
    }

    private static String table() {
        return PAGES
                + """

                Declared by `PageAccess` and obeyed by `PageGate` before a page is built; the menu shows what one may open. Open to everyone: %s.
                Whatever else ends in `.xhtml` answers 404.

                """.formatted(PageAccess.ofEveryone().stream()
                        .sorted()
                        .map(page -> "`" + page + "`")
                        .collect(joining(", ")))
                + "| page | "
                + people().stream().map(role -> role.replace("_", "<br>")).collect(joining(" | "))
                + " |\n|---|" + ":-:|".repeat(people().size()) + "\n"
                + PageAccess.ofRoles().entrySet().stream()
                        .map(page -> row(page.getKey(), page.getValue()))
                        .collect(joining("\n"))
                + "\n";
    }

    private static String row(String page, Set<String> roles) {
        return "| `" + page + "` | "
                + people().stream().map(role -> roles.contains(role) ? "●" : "").collect(joining(" | ")) + " |";
    }

    /** Every role that a person can have: systems and background work open no pages. */
    private static List<String> people() {
        return Arrays.stream(Roles.class.getFields())
                .map(field -> field.getName())
                .filter(role -> !Set.of(Roles.API_CLIENT, Roles.SYSTEM).contains(role))
                .toList();
    }

    private static List<String> pages() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.map(file -> "/" + WEBAPP.relativize(file))
                    .filter(page -> page.endsWith(".xhtml"))
                    .filter(page -> !page.startsWith("/WEB-INF/")
                            && !page.contains("/parts/")
                            && !page.startsWith("/resources/"))
                    .toList();
        }
    }
}
