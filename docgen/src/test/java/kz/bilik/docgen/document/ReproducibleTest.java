package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, whoever makes the document and whatever is made beside it. */
class ReproducibleTest {

    @ParameterizedTest
    @ValueSource(strings = {"certificate", "supplement", "reference"})
    void the_same_data_give_the_same_bytes(String template) {
        var first = Press.pdf(template, Language.RU, DataFixture.a(template).data());
        Press.pdf(template, Language.EN, DataFixture.longest(template).data());
        var second = Press.pdf(template, Language.RU, DataFixture.a(template).data());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void documents_made_side_by_side_do_not_mix() {
        var alone =
                IntStream.range(0, 12).mapToObj(ReproducibleTest::certificate).toList();

        var together = IntStream.range(0, 12)
                .parallel()
                .mapToObj(ReproducibleTest::certificate)
                .toList();

        assertThat(together).containsExactlyElementsOf(alone);
    }

    private static String certificate(int number) {
        var data = DataFixture.aCertificate()
                .with("number", "БЕДИ-2026-" + number)
                .with("verifyUrl", "https://bilik.example/v/" + "ABCDEFGHIJKLMNOPQRSTU" + (char) ('a' + number))
                .data();
        return java.util.HexFormat.of()
                .formatHex(Press.made("certificate", Language.KK, data, false).sha256());
    }

    @Test
    void different_data_give_different_file_identifiers() {
        var one = Press.pdf("reference", Language.KK, DataFixture.aReference().data());
        var other = Press.pdf(
                "reference",
                Language.KK,
                DataFixture.aReference().with("number", "А-2").data());

        assertThat(identifier(one)).isNotEqualTo(identifier(other));
    }

    private static String identifier(byte[] pdf) {
        var text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("/ID [<");
        return text.substring(at, at + 38);
    }
}
