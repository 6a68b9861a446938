package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that come back out of the documents. */
class DocumentTextTest {

    static Stream<Arguments> templatesAndLanguages() {
        return Stream.of("certificate", "supplement", "reference")
                .flatMap(template -> Stream.of(Language.values()).map(language -> Arguments.of(template, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("templatesAndLanguages")
    void a_kazakh_name_and_a_topic_of_300_letters_come_back_whole(String template, Language language) {
        var data = DataFixture.a(template)
                .with("holder", "Әлімқұлова Құндыз Һайдарқызы")
                .onATopicOf(300);

        var text = Press.text(Press.pdf(template, language, data.data()));

        assertThat(text).contains("Әлімқұлова Құндыз Һайдарқызы").contains(DataFixture.letters(300));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_certificate_is_always_one_page(Language language) {
        assertThat(Press.pages(Press.pdf(
                        "certificate",
                        language,
                        DataFixture.longest("certificate").data())))
                .isEqualTo(1);
    }

    @Test
    void a_russian_certificate_has_kazakh_beside_it_and_agrees_in_number_and_gender() {
        var text = Press.text(
                Press.pdf("certificate", Language.RU, DataFixture.aCertificate().data()));

        assertThat(text)
                .contains("Қазақстан Республикасының Оқу-ағарту министрлігі")
                .contains("тақырыбы бойынша көлемі 72 академиялық сағат болатын")
                .contains("прошла курс повышения квалификации по теме")
                .contains("в объёме 72 академических часа и успешно прошла итоговое оценивание.")
                .contains("Действителен по: 13.02.2029 включительно");
    }

    @Test
    void hours_follow_the_russian_plural_and_verbs_the_sex() {
        var data =
                DataFixture.aCertificate().with("sex", "MALE").with("hours", 81).data();

        var text = Press.text(Press.pdf("certificate", Language.RU, data));

        assertThat(text).contains("прошёл курс").contains("в объёме 81 академический час");
    }

    @Test
    void a_long_course_had_an_external_final_assessment() {
        var data = DataFixture.aCertificate().longTerm().data();

        assertThat(Press.text(Press.pdf("certificate", Language.EN, data)))
                .contains("сыртқы қорытынды бағалаудан табысты өтті")
                .contains("passed the external final assessment");
    }

    @Test
    void a_duplicate_says_so_in_both_languages() {
        var data = DataFixture.aCertificate().aDuplicate().data();

        assertThat(Press.text(Press.pdf("certificate", Language.RU, data))).contains("ТЕЛНҰСҚА / ДУБЛИКАТ");
        assertThat(Press.text(Press.pdf(
                        "certificate", Language.RU, DataFixture.aCertificate().data())))
                .doesNotContain("ТЕЛНҰСҚА");
    }

    @Test
    void a_certificate_without_a_blank_is_marked_as_an_electronic_copy() {
        var data = DataFixture.aCertificate().without("blank").data();

        assertThat(Press.text(Press.pdf("certificate", Language.KK, data)))
                .contains("Электрондық көшірме")
                .doesNotContain("Бланк");
    }

    @Test
    void a_supplement_prints_figures_by_language_and_repeats_its_header() {
        var data = DataFixture.aSupplement().withModules(24, 60).data();

        var pdf = Press.pdf("supplement", Language.KK, data);

        assertThat(Press.pages(pdf)).isEqualTo(2);
        assertThat(Press.text(pdf))
                .contains("31 балл, ең жоғары балл – 50 (62,00 %)")
                .containsPattern("Модульдің атауы.*Модульдің атауы")
                .contains("Құжат № БЕДИ-2026-000001 · 1/2 · https://bilik.example/v/")
                .contains("Құжат № БЕДИ-2026-000001 · 2/2 · https://bilik.example/v/");
        assertThat(Press.text(Press.pdf(
                        "supplement", Language.EN, DataFixture.aSupplement().data())))
                .contains("31 of 50 points (62.00 %)");
    }

    @Test
    void a_reference_tells_the_outcome_and_is_no_certificate() {
        var failed = Press.text(
                Press.pdf("reference", Language.RU, DataFixture.aReference().data()));
        var absent = DataFixture.aReference().with("outcome", "NOT_ASSESSED").data();

        assertThat(failed)
                .contains("СПРАВКА о прослушивании курса повышения квалификации")
                .contains("13 февраля 2026 года")
                .contains("в объёме 72 академических часа, из них посетил 50,5.")
                .contains("Итоговое оценивание не пройдено.")
                .doesNotContain("СЕРТИФИКАТ");
        assertThat(Press.text(Press.pdf("reference", Language.KK, absent)))
                .contains("2026 жылғы 13 ақпан")
                .contains("Қорытынды бағалауға қатысқан жоқ.");
    }

    @Test
    void markup_and_quotes_are_printed_as_text() {
        var data = DataFixture.aCertificate()
                .with("holder", "<img src=x onerror=alert(1)>")
                .with("topic", "kk", "«\"&amp;<!ENTITY x SYSTEM 'file:///etc/passwd'>{0} {topic}'")
                .data();

        assertThat(Press.text(Press.pdf("certificate", Language.KK, data)))
                .contains("<img src=x onerror=alert(1)>")
                .contains("«\"&amp;<!ENTITY x SYSTEM 'file:///etc/passwd'>{0} {topic}'");
    }

    @Test
    void a_letter_the_fonts_lack_refuses_the_document_and_says_where() {
        var data = DataFixture.aReference().with("workplace", "Балабақша 漢").data();

        assertThat(violations("reference", data))
                .containsExactly(new Violation("/workplace", "glyph-missing", "U+6F22", "漢"));
    }

    @Test
    void characters_that_reorder_or_hide_text_are_refused() {
        var data = DataFixture.aCertificate()
                .with("holder", "Асан\u202Eнаса")
                .with("topic", "kk", "а\u0000б")
                .data();

        assertThat(violations("certificate", data))
                .extracting(Violation::path, Violation::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/holder", "text-control"),
                        org.assertj.core.groups.Tuple.tuple("/topic/kk", "text-control"));
    }

    @Test
    void half_of_a_surrogate_pair_is_refused() {
        var data = DataFixture.aCertificate().with("holder", "Асан \uD83D").data();

        assertThat(violations("certificate", data)).extracting(Violation::code).containsExactly("text-control");
    }

    @Test
    void a_name_in_decomposed_letters_is_refused() {
        var data = DataFixture.aCertificate().with("holder", "Байи\u0306").data();

        assertThat(violations("certificate", data)).extracting(Violation::code).containsExactly("text-not-composed");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("templatesAndLanguages")
    void a_word_wider_than_its_place_refuses_the_document_instead_of_being_cut(String template, Language language) {
        var data = DataFixture.a(template).with("holder", "Щ".repeat(120)).data();

        var refused = catchThrowableOfType(RequestRefused.class, () -> Press.pdf(template, language, data));

        assertThat(refused.violations()).extracting(Violation::code).allMatch(code -> code.startsWith("layout-"));
    }

    private static java.util.List<Violation> violations(String template, com.fasterxml.jackson.databind.JsonNode data) {
        return catchThrowableOfType(RequestRefused.class, () -> Press.pdf(template, Language.KK, data))
                .violations();
    }
}
