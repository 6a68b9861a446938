package kz.bilik.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Composer;
import kz.bilik.docgen.wording.Labels;
import kz.bilik.docgen.wording.Language;

/** One certificate of a stream: the data as docgen takes them, and the same in words for engines that take words. */
public record Paper(JsonNode data, Composer.Composed words) {

    public static final Template TEMPLATE =
            new TemplateCatalog().find("certificate").orElseThrow();
    public static final Language LANGUAGE = Language.RU;

    private static final Composer COMPOSER = new Composer(TEMPLATE.contents(), TEMPLATE.id(), TEMPLATE.schema());
    private static final List<String> FAMILY = List.of(
            "Әлімқұлова",
            "Жүнісбекова",
            "Өтегенова",
            "Ыбырайымқызы",
            "Сейітқазина",
            "Қаңтарбаева",
            "Һашимова",
            "Ғабдуллина");
    private static final List<String> GIVEN =
            List.of("Құндыз", "Айгүл", "Әсем", "Жансая", "Гүлнұр", "Шынар", "Ұлжан", "Інжу", "Маржан");
    private static final List<String> PATRONYMIC =
            List.of("Һайдарқызы", "Серікқызы", "Нұрланқызы", "Ерболатқызы", "Өмірзаққызы", "Тілеуқызы", "Ықыласқызы");

    /** A stream of so many: names and numbers differ, the course is one. */
    public static List<Paper> stream(int count) {
        return IntStream.range(0, count).mapToObj(Paper::numbered).toList();
    }

    private static Paper numbered(int index) {
        var data = (ObjectNode) TEMPLATE.sample(LANGUAGE).deepCopy();
        data.put("holder", FAMILY.get(index % 8) + " " + GIVEN.get(index % 9) + " " + PATRONYMIC.get(index % 7));
        data.put("number", String.format("БЕДИ-2026-%06d", index + 1));
        data.withObject("/blank").put("number", String.format("%07d", 1_000 + index));
        data.put("verifyUrl", String.format("https://bilik.example/v/q7Zk3mX0bT9vLw2R%06d", index));
        return new Paper(data, COMPOSER.compose(data, TEMPLATE.sides(LANGUAGE)));
    }

    public String date() {
        return data.path("issuedOn").asText();
    }

    public String holder() {
        return data.path("holder").asText();
    }

    public String address() {
        return data.path("verifyUrl").asText();
    }

    public String signatory() {
        return data.path("signatory").path("name").asText();
    }

    public List<Labels.Run> runs(int side, String key) {
        return words.sides().get(side).phrases().get(key);
    }

    public String text(int side, String key) {
        return runs(side, key).stream().map(Labels.Run::text).collect(Collectors.joining());
    }

    /** The same phrase of both languages on one line. */
    public String both(String key) {
        return text(0, key) + " / " + text(1, key);
    }
}
