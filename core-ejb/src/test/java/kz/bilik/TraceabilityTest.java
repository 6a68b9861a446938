package kz.bilik;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From a paragraph of the Rules to the policy that decides by it and to the tests that prove it.
 *
 * <p>A ground is proved when a test method that carries its paragraph names its constant. The table is kept in the documentation;
 * {@code -Dbilik.traceability.write=true} writes it anew.
 */
class TraceabilityTest {

    private static final Path TABLE = Path.of("..", "docs", "regulation", "traceability.md");
    private static final String WRITE = "bilik.traceability.write";

    /** Acceptance scenarios of paragraphs 3–22, by their numbers. */
    private static final List<Integer> SCENARIOS = List.of(
            1, 2, 4, 7, 8, 9, 11, 12, 13, 15, 17, 19, 21, 22, 23, 24, 25, 26, 27, 28, 31, 32, 33, 34, 35, 36, 37, 39,
            40, 41, 42, 43);

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new CoreClasses()).importPackages("kz.bilik");
    private static final List<JavaMethod> PROOFS = new ClassFileImporter()
            .importPath(Path.of("target", "test-classes")).stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isAnnotatedWith(Paragraph.class))
                    .sorted(Comparator.comparing(JavaMethod::getFullName))
                    .toList();

    @Test
    void every_ground_is_proved_by_a_test_of_its_paragraph() {
        assertThat(Grounds.all()).filteredOn(ground -> tests(ground).isEmpty()).isEmpty();
    }

    @Test
    void every_scenario_of_organising_courses_is_a_test_of_its_number() {
        assertThat(SCENARIOS)
                .allSatisfy(number -> assertThat(PROOFS)
                        .as("scenario %d", number)
                        .anyMatch(proof -> proof.getName().startsWith("scenario_%d_".formatted(number))));
    }

    @Test
    void every_paragraph_of_a_policy_has_a_test() {
        Set<String> tested = new TreeSet<>();
        PROOFS.forEach(proof -> tested.addAll(paragraphs(proof)));

        assertThat(policies().toList())
                .allSatisfy(policy -> assertThat(tested)
                        .as(policy.getName())
                        .contains(policy.getAnnotationOfType(Paragraph.class).value()));
    }

    @Test
    void the_table_in_the_documentation_is_the_one_of_the_code() throws IOException {
        String table = table();
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }

        assertThat(TABLE).content().isEqualTo(table);
    }

    private String table() {
        return """
                # From paragraph to policy to test

                Written by `./test tables` from the code.
                G-1 … G-5 are the general rules of arithmetic, terms and records.

                | paragraph | policy | ground | proved by |
                |---|---|---|---|
                """ + paragraphsInOrder().stream().flatMap(this::rows).collect(joining("\n")) + "\n";
    }

    private Stream<String> rows(String paragraph) {
        String policies = policies()
                .filter(policy -> Arrays.asList(
                                policy.getAnnotationOfType(Paragraph.class).value())
                        .contains(paragraph))
                .map(JavaClass::getSimpleName)
                .sorted()
                .collect(joining(", "));
        List<String> rows = new ArrayList<>();
        Set<JavaMethod> shown = new HashSet<>();
        Grounds.all().stream()
                .filter(ground -> ground.paragraph().equals(paragraph))
                .sorted(Comparator.comparing(Ground::name))
                .forEach(ground -> {
                    shown.addAll(tests(ground));
                    rows.add(row(paragraph, deciders(ground), "`" + ground.name() + "`", tests(ground)));
                });
        List<JavaMethod> others = PROOFS.stream()
                .filter(proof -> paragraphs(proof).contains(paragraph) && !shown.contains(proof))
                .toList();
        if (!others.isEmpty()) {
            rows.add(row(paragraph, policies, "", others));
        }
        return rows.stream();
    }

    private static String row(String paragraph, String policies, String ground, List<JavaMethod> tests) {
        return "| %s | %s | %s | %s |"
                .formatted(
                        paragraph,
                        policies,
                        ground,
                        tests.stream()
                                .map(test -> test.getOwner().getSimpleName() + "." + test.getName())
                                .collect(joining("<br>")));
    }

    private List<String> paragraphsInOrder() {
        var paragraphs = new TreeSet<String>(Comparator.comparing(TraceabilityTest::sortable));
        Grounds.all().forEach(ground -> paragraphs.add(ground.paragraph()));
        PROOFS.forEach(proof -> paragraphs.addAll(paragraphs(proof)));
        policies()
                .forEach(policy -> paragraphs.addAll(Arrays.asList(
                        policy.getAnnotationOfType(Paragraph.class).value())));
        return List.copyOf(paragraphs);
    }

    /** Numbers by their value, so that 9 stands before 22 and 23(3) before 23(10). */
    private static String sortable(String paragraph) {
        return Pattern.compile("\\d+")
                .matcher(paragraph)
                .replaceAll(number -> "%04d".formatted(Integer.parseInt(number.group())));
    }

    /** The policies whose code gives the ground, or the services that give it where no policy does. */
    private static String deciders(Ground ground) {
        var givers = PRODUCT.stream()
                .filter(type -> !type.isEnum())
                .filter(type -> type.getFieldAccessesFromSelf().stream().anyMatch(access -> isOf(access, ground)))
                .toList();
        var policies = givers.stream()
                .filter(type -> type.getPackageName().endsWith(".policy"))
                .toList();
        return (policies.isEmpty() ? givers : policies)
                .stream().map(JavaClass::getSimpleName).sorted().distinct().collect(joining(", "));
    }

    private static boolean isOf(JavaFieldAccess access, Ground ground) {
        return access.getTarget().getName().equals(ground.name())
                && access.getTargetOwner().isEquivalentTo(((Enum<?>) ground).getDeclaringClass());
    }

    private Stream<JavaClass> policies() {
        return PRODUCT.stream().filter(type -> type.isAnnotatedWith(Paragraph.class));
    }

    private List<JavaMethod> tests(Ground ground) {
        return PROOFS.stream()
                .filter(proof -> paragraphs(proof).contains(ground.paragraph()))
                .filter(proof -> names(proof, ground))
                .toList();
    }

    private static List<String> paragraphs(JavaMethod proof) {
        return Arrays.asList(proof.getAnnotationOfType(Paragraph.class).value());
    }

    /** In its code, in the code of the method that gives its arguments, or in the text of its arguments. */
    private static boolean names(JavaMethod proof, Ground ground) {
        return Stream.concat(Stream.of(proof), sources(proof)).anyMatch(method -> accesses(method, ground))
                || proof.getAnnotations().stream().anyMatch(annotation -> mentions(annotation, ground));
    }

    private static Stream<JavaMethod> sources(JavaMethod proof) {
        return proof.tryGetAnnotationOfType(MethodSource.class)
                .map(source -> Arrays.stream(source.value())
                        .flatMap(name -> proof.getOwner().getMethods().stream()
                                .filter(method -> method.getName().equals(name))))
                .orElseGet(Stream::empty);
    }

    private static boolean accesses(JavaMethod method, Ground ground) {
        return method.getFieldAccesses().stream().anyMatch(access -> isOf(access, ground));
    }

    private static boolean mentions(JavaAnnotation<?> annotation, Ground ground) {
        Pattern name = Pattern.compile("\\b" + ground.name() + "\\b");
        return annotation.getProperties().values().stream()
                .flatMap(value -> value instanceof Object[] values ? Arrays.stream(values) : Stream.of(value))
                .anyMatch(value ->
                        value instanceof String text && name.matcher(text).find());
    }
}
