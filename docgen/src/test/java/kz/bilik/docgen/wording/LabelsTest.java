package kz.bilik.docgen.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.bilik.docgen.engine.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"certificate", "supplement", "reference"})
    void every_phrase_exists_in_every_language(String document) {
        var kazakh = Labels.of(Bundle.shelf(), document, Language.KK).keys();

        assertThat(Labels.of(Bundle.shelf(), document, Language.RU).keys()).isEqualTo(kazakh);
        assertThat(Labels.of(Bundle.shelf(), document, Language.EN).keys()).isEqualTo(kazakh);
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
