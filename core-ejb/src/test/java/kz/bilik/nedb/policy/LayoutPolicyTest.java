package kz.bilik.nedb.policy;

import static kz.bilik.nedb.policy.LayoutRefusal.FIXED_VALUE_MISSING;
import static kz.bilik.nedb.policy.LayoutRefusal.HEADING_MISSING;
import static kz.bilik.nedb.policy.LayoutRefusal.HEADING_TWICE;
import static kz.bilik.nedb.policy.LayoutRefusal.KEY_TWICE;
import static kz.bilik.nedb.policy.LayoutRefusal.KEY_WRONG;
import static kz.bilik.nedb.policy.LayoutRefusal.LAYOUT_LANGUAGE_UNKNOWN;
import static kz.bilik.nedb.policy.LayoutRefusal.LAYOUT_REASON_MISSING;
import static kz.bilik.nedb.policy.LayoutRefusal.LAYOUT_TOO_WIDE;
import static kz.bilik.nedb.policy.LayoutRefusal.LAYOUT_WITHOUT_COLUMNS;
import static kz.bilik.nedb.policy.LayoutRefusal.LAYOUT_WITHOUT_PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kz.bilik.nedb.ExportLayout;
import kz.bilik.nedb.LayoutColumn;
import kz.bilik.nedb.LayoutDates;
import kz.bilik.nedb.LayoutSeparator;
import kz.bilik.nedb.NedbField;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutPolicyTest {

    private static final LayoutColumn IIN = new LayoutColumn(NedbField.IIN, "ЖСН", "iin", "");

    private final LayoutPolicy policy = new LayoutPolicy();

    @Test
    @Paragraph("18")
    void the_layout_of_the_product_has_every_field_of_the_rules_and_stands() {
        assertThat(policy.decide(ExportLayout.usual(), "x").isAllowed()).isTrue();
        assertThat(ExportLayout.usual().columns())
                .extracting(LayoutColumn::field)
                .containsExactly(
                        NedbField.IIN,
                        NedbField.FULL_NAME,
                        NedbField.ORGANISATION_BIN,
                        NedbField.ORGANISATION_NAME,
                        NedbField.POSITION,
                        NedbField.CATEGORY,
                        NedbField.TOPIC,
                        NedbField.HOURS,
                        NedbField.FORM,
                        NedbField.START,
                        NedbField.END,
                        NedbField.RESULT,
                        NedbField.CERTIFICATE_NUMBER,
                        NedbField.ISSUE_DATE,
                        NedbField.VALID_UNTIL,
                        NedbField.PROVIDER_BIN);
    }

    @Test
    @Paragraph("18")
    void a_row_says_whose_it_is() {
        assertThat(decided()).containsExactly(LAYOUT_WITHOUT_COLUMNS);
        assertThat(decided(new LayoutColumn(NedbField.TOPIC, "Тақырып", "topic", "")))
                .containsExactly(LAYOUT_WITHOUT_PERSON);
        assertThat(decided(IIN)).isEmpty();
    }

    @Test
    @Paragraph("18")
    void columns_have_headings_of_their_own() {
        assertThat(decided(IIN, new LayoutColumn(NedbField.TOPIC, " ", "topic", "")))
                .containsExactly(HEADING_MISSING);
        assertThat(decided(IIN, new LayoutColumn(NedbField.TOPIC, "ЖСН ", "topic", "")))
                .containsExactly(HEADING_TWICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "тақырып", "a b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    @Paragraph("18")
    void a_json_name_that_is_none_is_refused(String key) {
        assertThat(decided(IIN, new LayoutColumn(NedbField.TOPIC, "Тақырып", key, "")))
                .containsExactly(KEY_WRONG);
    }

    @Test
    @Paragraph("18")
    void a_json_name_of_forty_characters_stands_and_is_used_once() {
        assertThat(decided(IIN, new LayoutColumn(NedbField.TOPIC, "Тақырып", "a".repeat(40), "")))
                .isEmpty();
        assertThat(decided(IIN, new LayoutColumn(NedbField.TOPIC, "Тақырып", "iin", "")))
                .containsExactly(KEY_TWICE);
    }

    @Test
    @Paragraph("18")
    void a_fixed_column_has_a_value() {
        assertThat(decided(IIN, new LayoutColumn(NedbField.FIXED, "Нысан", "form", " ")))
                .containsExactly(FIXED_VALUE_MISSING);
        assertThat(decided(IIN, new LayoutColumn(NedbField.FIXED, "Нысан", "form", "РИК-83")))
                .isEmpty();
    }

    @Test
    @Paragraph("18")
    void sixty_columns_are_the_most() {
        assertThat(policy.decide(layout("kk", wide(60)), "x").isAllowed()).isTrue();
        assertThat(policy.decide(layout("kk", wide(61)), "x").grounds()).containsExactly(LAYOUT_TOO_WIDE);
    }

    @Test
    @Paragraph("18")
    void words_are_kazakh_or_russian_and_a_change_has_a_reason() {
        assertThat(policy.decide(layout("ru", List.of(IIN)), "x").isAllowed()).isTrue();
        assertThat(policy.decide(layout("en", List.of(IIN)), " ").grounds())
                .containsExactly(LAYOUT_LANGUAGE_UNKNOWN, LAYOUT_REASON_MISSING);
    }

    private static List<LayoutColumn> wide(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(at -> new LayoutColumn(NedbField.IIN, "ЖСН " + at, "iin" + at, ""))
                .toList();
    }

    private List<Ground> decided(LayoutColumn... columns) {
        return policy.decide(layout("kk", List.of(columns)), "x").grounds();
    }

    private static ExportLayout layout(String language, List<LayoutColumn> columns) {
        return new ExportLayout(language, LayoutDates.ISO, LayoutSeparator.COMMA, false, columns);
    }
}
