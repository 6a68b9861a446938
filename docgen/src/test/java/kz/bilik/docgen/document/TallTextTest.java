package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A certificate has places of a fixed height: text that is higher is refused with its field, all other is printed whole. */
class TallTextTest {

    private static final String WIDEST = "ШЩЖМЮФЫ ";
    private static final int MOST = 300;

    @ParameterizedTest
    @CsvSource({"false,KK", "false,RU", "false,EN", "true,KK", "true,RU", "true,EN"})
    void a_topic_of_any_length_up_to_300_letters_and_the_longest_name_fit_one_page(boolean overlay, Language language) {
        for (int letters = 20; letters <= MOST; letters += 20) {
            var paper = Press.pdf(
                    "certificate",
                    language,
                    certificate(overlay, DataFixture.letters(letters), DataFixture.letters(120)));

            assertThat(Press.pages(paper)).as("%d letters", letters).isOne();
            assertThat(Press.undivided(Press.text(paper)))
                    .contains(Press.undivided(DataFixture.letters(letters)), Press.undivided(DataFixture.letters(120)));
        }
    }

    @ParameterizedTest
    @CsvSource({"false,KK", "false,RU", "false,EN", "true,KK", "true,RU", "true,EN"})
    void text_higher_than_its_place_is_refused_with_its_field_and_never_cut(boolean overlay, Language language) {
        int printed = 0;
        for (int letters = 20; letters <= MOST; letters += 20) {
            var data = certificate(overlay, widest(letters), widest(60));
            var refused = refusal(language, data);
            if (refused.isEmpty()) {
                printed++;
                assertThat(Press.undivided(Press.text(Press.pdf("certificate", language, data))))
                        .contains(Press.undivided(widest(letters)));
            } else {
                assertThat(refused).allSatisfy(violation -> {
                    assertThat(violation.path()).matches("/topic/(kk|ru|en)|/holder");
                    assertThat(violation.code()).isEqualTo("layout-viewportBPDOverflow");
                });
            }
        }
        assertThat(printed).isBetween(1, MOST / 20 - 1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_supplement_grows_by_pages_and_loses_nothing(Language language) {
        var data = (ObjectNode) DataFixture.longest("supplement").data();
        for (var each : Language.values()) {
            data.withObject("/topic").put(each.tag(), widest(MOST));
        }

        var paper = Press.pdf("supplement", language, data);

        assertThat(Press.pages(paper)).isGreaterThan(1);
        assertThat(Press.undivided(paper)).contains(Press.undivided(widest(MOST)));
    }

    private static List<Violation> refusal(Language language, JsonNode data) {
        try {
            Press.pdf("certificate", language, data);
            return List.of();
        } catch (RequestRefused refused) {
            return refused.violations();
        }
    }

    private static JsonNode certificate(boolean overlay, String topic, String holder) {
        var data = (ObjectNode) DataFixture.longest("certificate").data();
        for (var language : Language.values()) {
            data.withObject("/topic").put(language.tag(), topic);
        }
        data.put("holder", holder);
        if (overlay) {
            data.remove("blank");
            data.putObject("overlay").put("offsetX", 0).put("offsetY", 0);
        }
        return data;
    }

    private static String widest(int letters) {
        return WIDEST.repeat(MOST).substring(0, letters - 1) + "Щ";
    }
}
