package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A certificate has places of a fixed height: text that is higher is refused with its field, and one letter less is printed whole. */
class TallTextTest {

    private static final String WIDEST = "ШЩЖМЮФЫ ";
    private static final int MOST = 300;

    @ParameterizedTest
    @CsvSource({"false,KK", "false,RU", "false,EN", "true,KK", "true,RU", "true,EN"})
    void text_higher_than_its_place_is_refused_and_one_letter_less_is_whole(boolean overlay, Language language) {
        int fits = 1;
        int refused = MOST;
        while (refused - fits > 1) {
            int middle = (fits + refused) / 2;
            if (isPrinted(certificate(overlay, middle), language)) {
                fits = middle;
            } else {
                refused = middle;
            }
        }
        var paper = Press.pdf("certificate", language, certificate(overlay, fits));
        int letters = refused;
        var refusal = catchThrowableOfType(
                RequestRefused.class, () -> Press.pdf("certificate", language, certificate(overlay, letters)));

        assertThat(fits).isGreaterThan(100);
        assertThat(Press.pages(paper)).isOne();
        assertThat(Press.undivided(Press.text(paper))).contains(Press.undivided(topic(fits)));
        assertThat(refusal.violations()).isNotEmpty().allSatisfy(violation -> {
            assertThat(violation.path()).startsWith("/topic/");
            assertThat(violation.code()).isEqualTo("layout-viewportBPDOverflow");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_supplement_grows_by_pages_and_loses_nothing(Language language) {
        var data = (ObjectNode) DataFixture.longest("supplement").data();
        for (var each : Language.values()) {
            data.withObject("/topic").put(each.tag(), topic(MOST));
        }

        var paper = Press.pdf("supplement", language, data);

        assertThat(Press.pages(paper)).isGreaterThan(1);
        assertThat(Press.undivided(paper)).contains(Press.undivided(topic(MOST)));
    }

    private static boolean isPrinted(JsonNode data, Language language) {
        try {
            Press.pdf("certificate", language, data);
            return true;
        } catch (RequestRefused refused) {
            assertThat(refused.violations()).extracting(Violation::code).containsOnly("layout-viewportBPDOverflow");
            return false;
        }
    }

    private static JsonNode certificate(boolean overlay, int letters) {
        var data = (ObjectNode) DataFixture.longest("certificate").data();
        for (var language : Language.values()) {
            data.withObject("/topic").put(language.tag(), topic(letters));
        }
        data.put("holder", WIDEST.repeat(15).substring(0, 119) + "Щ");
        if (overlay) {
            data.remove("blank");
            data.putObject("overlay").put("offsetX", 0).put("offsetY", 0);
        }
        return data;
    }

    private static String topic(int letters) {
        return WIDEST.repeat(MOST).substring(0, letters - 1) + "Щ";
    }
}
