package kz.bilik.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The published contract and the code say the same: every call, every parameter, every kind of answer. */
class ContractTest {

    private static final Map<Class<? extends Annotation>, String> VERBS =
            Map.of(GET.class, "get", POST.class, "post", DELETE.class, "delete");
    private static final Set<String> PARTS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode contract = read();

    @Test
    void the_contract_lists_the_calls_of_the_service_and_no_others() {
        assertThat(written().keySet()).isEqualTo(built().keySet());
    }

    @Test
    void the_contract_names_every_parameter_of_every_call() {
        var built = built();
        written()
                .forEach((call, operation) ->
                        assertThat(parameters(call, operation)).as(call).containsAll(asked(built.get(call))));
    }

    @Test
    void the_contract_names_every_kind_of_answer_of_every_call() {
        var built = built();
        written()
                .forEach((call, operation) ->
                        assertThat(answers(operation)).as(call).containsAll(produced(built.get(call))));
    }

    @Test
    void every_call_has_a_name_of_its_own() {
        assertThat(written().values().stream()
                        .map(operation -> operation.path("operationId").asText()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    private Map<String, JsonNode> written() {
        var calls = new TreeMap<String, JsonNode>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(part -> PARTS.contains(part.getKey()))
                        .forEach(part -> calls.put(part.getKey() + " " + path.getKey(), part.getValue())));
        return calls;
    }

    private static Map<String, java.lang.reflect.Method> built() {
        var calls = new TreeMap<String, java.lang.reflect.Method>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("kz.bilik.docgen")) {
            if (type.isAnnotatedWith(Path.class)) {
                for (JavaMethod method : type.getMethods()) {
                    VERBS.forEach((verb, word) -> {
                        if (method.isAnnotatedWith(verb)) {
                            calls.put(word + " /api/v1/" + path(type.reflect(), method.reflect()), method.reflect());
                        }
                    });
                }
            }
        }
        return calls;
    }

    private static String path(Class<?> type, java.lang.reflect.Method method) {
        var own = method.getAnnotation(Path.class);
        return type.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    }

    private Set<String> parameters(String call, JsonNode operation) {
        var shared = contract.path("paths")
                .path(call.substring(call.indexOf(' ') + 1))
                .path("parameters");
        var names = new TreeSet<String>();
        Stream.of(shared, operation.path("parameters"))
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(this::resolved)
                .forEach(parameter -> names.add(parameter.path("name").asText()));
        return names;
    }

    private static Set<String> asked(java.lang.reflect.Method method) {
        var names = new TreeSet<String>();
        Stream.<AnnotatedElement>concat(
                        Arrays.stream(method.getParameters()),
                        Arrays.stream(method.getDeclaringClass().getDeclaredFields()))
                .forEach(place -> {
                    if (place.isAnnotationPresent(QueryParam.class)) {
                        names.add(place.getAnnotation(QueryParam.class).value());
                    }
                    if (place.isAnnotationPresent(HeaderParam.class)) {
                        names.add(place.getAnnotation(HeaderParam.class).value());
                    }
                });
        return names;
    }

    private static Set<String> answers(JsonNode operation) {
        var types = new TreeSet<String>();
        operation
                .path("responses")
                .forEach(answer -> answer.path("content").fieldNames().forEachRemaining(types::add));
        return types;
    }

    private static List<String> produced(java.lang.reflect.Method method) {
        var own = method.getAnnotation(Produces.class);
        var all = own == null ? method.getDeclaringClass().getAnnotation(Produces.class) : own;
        return all == null ? List.of() : List.of(all.value());
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static JsonNode read() {
        try (var in = ContractTest.class.getResourceAsStream("/docgen/openapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
