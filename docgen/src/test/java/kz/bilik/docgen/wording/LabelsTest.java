package kz.bilik.docgen.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.bilik.docgen.engine.Bundle;
import kz.bilik.docgen.template.TemplateCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    static Stream<String> files() {
        var files = new TreeSet<String>();
        new TemplateCatalog().all().forEach(template -> files.addAll(Labels.files(template.id(), template.schema())));
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_phrase_exists_in_every_language(String file) {
        var kazakh = Labels.of(Bundle.shelf(), List.of(file), Language.KK).keys();

        assertThat(Labels.of(Bundle.shelf(), List.of(file), Language.RU).keys()).isEqualTo(kazakh);
        assertThat(Labels.of(Bundle.shelf(), List.of(file), Language.EN).keys()).isEqualTo(kazakh);
    }

    @Test
    void a_phrase_comes_in_runs_that_tell_facts_from_words() {
        var runs = Labels.of(Bundle.shelf(), "certificate", Language.KK)
                .phrases(Map.of("number", "БЕДИ-1"))
                .get("document_title");

        assertThat(runs).containsExactly(new Labels.Run("", "Сертификат "), new Labels.Run("number", "БЕДИ-1"));
    }

    @Test
    void facts_are_never_read_as_patterns() {
        var labels = Labels.of(Bundle.shelf(), "certificate", Language.EN);

        assertThat(labels.phrase("document_title", Map.of("number", "{hours, plural, other{#}} '")))
                .isEqualTo("Certificate {hours, plural, other{#}} '");
    }
}
