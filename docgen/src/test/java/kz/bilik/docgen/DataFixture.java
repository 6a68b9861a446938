package kz.bilik.docgen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;

/** Data of documents, told as what differs from the sample. */
public final class DataFixture {

    private static final TemplateCatalog CATALOG = new TemplateCatalog();
    private static final String WORDS = "Мектепке дейінгі ұйымдарда әлеуметтік дағдыларды қалыптастырудың әдістемелік "
            + "негіздері және үйлесімді өзара әрекеттестік ";

    private final ObjectNode data;

    private DataFixture(ObjectNode data) {
        this.data = data;
    }

    public static DataFixture aCertificate() {
        return a("certificate");
    }

    public static DataFixture aSupplement() {
        return a("supplement");
    }

    public static DataFixture aReference() {
        return a("reference");
    }

    public static DataFixture a(String template) {
        return a(template, Language.KK);
    }

    /** With words of the language where words differ. */
    public static DataFixture a(String template, Language language) {
        return new DataFixture(
                CATALOG.find(template).orElseThrow().sample(language).deepCopy());
    }

    /** A text of exactly so many letters that ends in a visible one. */
    public static String letters(int count) {
        var text = WORDS.repeat(count / WORDS.length() + 1).substring(0, count - 1);
        return text + "ң";
    }

    public DataFixture with(String name, String value) {
        data.put(name, value);
        return this;
    }

    public DataFixture with(String name, boolean value) {
        data.put(name, value);
        return this;
    }

    public DataFixture with(String name, int value) {
        data.put(name, value);
        return this;
    }

    public DataFixture with(String group, String name, String value) {
        data.withObject("/" + group).put(name, value);
        return this;
    }

    public DataFixture without(String... names) {
        data.remove(List.of(names));
        return this;
    }

    public DataFixture aDuplicate() {
        return with("duplicate", true);
    }

    public DataFixture longTerm() {
        return with("term", "LONG").with("hours", 144);
    }

    public DataFixture onATopicOf(int letters) {
        for (var language : List.of("kk", "ru", "en")) {
            with("topic", language, letters(letters));
        }
        return this;
    }

    public DataFixture inKazakhOnly() {
        data.withObject("/topic").remove(List.of("ru", "en"));
        data.path("modules").forEach(module -> ((ObjectNode) module.get("title")).remove(List.of("ru", "en")));
        return this;
    }

    public DataFixture withModules(int count, int titleLetters) {
        var modules = data.putArray("modules");
        for (int i = 0; i < count; i++) {
            var module = modules.addObject().put("hours", 24).put("grade", "90");
            module.putObject("title").put("kk", letters(titleLetters));
        }
        return this;
    }

    /** Every text as long as the schema of the template allows it to be. */
    public static DataFixture longest(String template) {
        var fixture = a(template)
                .longTerm()
                .onATopicOf(300)
                .with("holder", letters(120))
                .with("signatory", "name", letters(80));
        fixture.with("signatory", "role", "ACTING_DIRECTOR");
        return switch (template) {
            case "certificate" ->
                fixture.aDuplicate()
                        .with("number", "БЕДИ-2026-000001/ТЕЛНҰСҚА-2")
                        .with("form", "WITH_PAID_LEAVE")
                        .with("distance", true);
            case "supplement" -> fixture.withModules(60, 300).with("reassessedOn", "2026-04-30");
            default -> fixture.with("workplace", letters(300));
        };
    }

    /** Every text as short as the schema allows, everything optional left out. */
    public static DataFixture shortest(String template) {
        var fixture = a(template)
                .inKazakhOnly()
                .with("holder", "Ә")
                .with("topic", "kk", "І")
                .with("hours", 1)
                .with("signatory", "name", "Ө");
        return switch (template) {
            case "certificate" -> fixture.without("blank").with("number", "1");
            case "supplement" -> fixture.withModules(1, 1).with("certificateNumber", "1");
            default -> fixture.with("workplace", "Ү").with("attendedHours", "0").with("number", "1");
        };
    }

    public JsonNode data() {
        return data;
    }
}
