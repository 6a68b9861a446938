package kz.bilik.docgen.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.document.DocumentMaker;
import kz.bilik.docgen.document.Finish;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that an administrator puts over the release's, without Java and without a stylesheet. */
class LabelFolderTest {

    @TempDir
    private Path folder;

    @Test
    void words_of_the_folder_win_over_the_release_and_only_there() throws Exception {
        put("certificate_ru.properties", "# our wording\nheading=УДОСТОВЕРЕНИЕ\n");

        var catalog = catalog("2026-12-01T04:00:00Z");

        assertThat(text(catalog, catalog.find("certificate").orElseThrow(), Language.RU))
                .contains("УДОСТОВЕРЕНИЕ")
                .contains("СЕРТИФИКАТ");
        assertThat(catalog.find("certificate").orElseThrow().labels()).hasSize(64);
        assertThat(catalog.find("reference").orElseThrow().labels()).isEqualTo("none");
    }

    @Test
    void everything_wrong_is_told_with_file_line_and_key() throws Exception {
        put(
                "certificate_ru.properties",
                "heading=СЕРТИФИКАТ\nhaeding=СЕРТИФИКАТ\n\nnumber_value={nr}\nissued_name=漢\nheading=ДВАЖДЫ\n"
                        + "body=прошёл \\\n курс {topic\n");
        put("common_kk.properties", "qr_code=код\n");
        put("diploma_ru.properties", "heading=ДИПЛОМ\n");
        Files.write(folder.resolve("reference_ru.properties"), new byte[] {'a', '=', (byte) 0xFF});

        var faults = catalog("2026-12-01T04:00:00Z").takeLabelsIntoUse(point -> point != '漢');

        assertThat(faults)
                .extracting(Object::toString)
                .anyMatch(
                        fault -> fault.startsWith("certificate_ru.properties, line 7, key body: Not an ICU message: "))
                .contains(
                        "certificate_ru.properties, line 2, key haeding: There is no such key",
                        "certificate_ru.properties, line 4, key number_value: There is no fact {nr}",
                        "certificate_ru.properties, line 4, key number_value: The fact {number} is missing",
                        "certificate_ru.properties, line 5, key issued_name: The fonts have no glyph for U+6F22",
                        "certificate_ru.properties, line 6, key heading: The key stands in line 1 already",
                        "common_kk.properties, line 1, key qr_code: The fact {verifyCode} is missing",
                        "diploma_ru.properties: A label file is called common or like a template, then _kk, _ru or _en, .properties",
                        "reference_ru.properties: The file is not UTF-8")
                .hasSize(9);
        assertThat(folder.resolve("kept")).doesNotExist();
    }

    @Test
    void no_document_is_made_with_words_that_are_wrong() throws Exception {
        put("certificate_ru.properties", "haeding=СЕРТИФИКАТ\n");
        var catalog = catalog("2026-12-01T04:00:00Z");
        var maker = new DocumentMaker(catalog);

        var refused = catchThrowableOfType(
                RequestRefused.class,
                () -> maker.make(
                        catalog.find("reference").orElseThrow(),
                        Language.RU,
                        DataFixture.aReference().data(),
                        Finish.PLAIN));

        assertThat(refused.refusal()).isEqualTo(Refusal.UNAVAILABLE);
        assertThat(refused.violations())
                .extracting(
                        violation -> violation.code() + " " + violation.facts().get(0))
                .containsExactly(
                        "label-file-refused certificate_ru.properties, line 1, key haeding: There is no such key");
    }

    @Test
    void a_paper_made_with_earlier_words_is_made_again_after_they_were_replaced() throws Exception {
        put("reference_ru.properties", "heading=СПРАВКА ПЕРВАЯ\n");
        var december = catalog("2026-12-01T18:59:59Z");
        var first = december.find("reference").orElseThrow();
        var before = make(december, first);
        put("reference_ru.properties", "heading=СПРАВКА ВТОРАЯ\n");
        make(catalog("2026-12-05T19:00:00Z"), first);
        Files.delete(folder.resolve("reference_ru.properties"));

        var january = catalog("2027-01-10T04:00:00Z");
        make(january, january.find("reference").orElseThrow());
        var again = make(
                january,
                january.recorded("reference", first.version(), first.labels()).orElseThrow());

        assertThat(again).isEqualTo(before);
        assertThat(wordsInUse(january, "2026-11-30")).isEqualTo("none");
        assertThat(wordsInUse(january, "2026-12-01")).isEqualTo(first.labels());
        assertThat(wordsInUse(january, "2026-12-05")).isEqualTo(first.labels());
        assertThat(wordsInUse(january, "2026-12-06")).hasSize(64).isNotEqualTo(first.labels());
        assertThat(wordsInUse(january, "2027-01-10")).isEqualTo("none");
    }

    @Test
    void words_that_are_not_kept_here_are_said_to_be_unknown() {
        var catalog = catalog("2026-12-01T04:00:00Z");

        var refused =
                catchThrowableOfType(RequestRefused.class, () -> catalog.recorded("reference", 1, "a".repeat(64)));

        assertThat(refused.violations()).extracting("code").containsExactly("labels-unknown");
    }

    private String wordsInUse(TemplateCatalog catalog, String day) {
        return catalog.inForce("reference", LocalDate.parse(day)).orElseThrow().labels();
    }

    private void put(String file, String words) throws IOException {
        Files.writeString(folder.resolve(file), words, StandardCharsets.UTF_8);
    }

    private TemplateCatalog catalog(String now) {
        return new TemplateCatalog(new LabelFolder(
                Optional.of(folder), Optional.empty(), Clock.fixed(Instant.parse(now), ZoneOffset.UTC)));
    }

    private static byte[] make(TemplateCatalog catalog, Template template) {
        return new DocumentMaker(catalog)
                .make(template, Language.RU, DataFixture.aReference().data(), Finish.PLAIN)
                .pdf();
    }

    private static String text(TemplateCatalog catalog, Template template, Language language) {
        return Press.text(new DocumentMaker(catalog)
                .make(template, language, DataFixture.a(template.id()).data(), Finish.PLAIN)
                .pdf());
    }
}
