package kz.bilik.docgen.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bilik.docgen.engine.Shelf;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Says a document's data in words and hands them to the stylesheet as XML: a {@code side} per language, in each the phrases and the
 * printable values. All formatting ends here; a stylesheet only places what it is given.
 */
public final class Composer {

    /** A text composed for one document, ready to be written. */
    public record Composed(String title, String fileName, String draftWord, List<Side> sides) {}

    /** One language of a document. */
    public record Side(Language language, Map<String, List<Labels.Run>> phrases, List<Value> values) {}

    /** A printable value or a group of them; an item of a list has phrases of its own. */
    public record Value(String name, String text, List<Value> children, Map<String, List<Labels.Run>> phrases) {

        static Value text(String name, String text) {
            return new Value(name, text, List.of(), Map.of());
        }

        static Value group(String name, List<Value> children) {
            return new Value(name, "", children, Map.of());
        }
    }

    /** Words with everything that the service itself, not a template, does to them. */
    private static final String PROBE = "С. Ж. Әубәкіров – Үйлестірушілердің преподавательница experience a@b.kz";

    private final JsonNode schema;
    private final Map<Language, Labels> labels = new EnumMap<>(Language.class);

    public Composer(Shelf shelf, String document, JsonNode schema) {
        this.schema = schema;
        for (var language : Language.values()) {
            labels.put(language, Labels.of(shelf, Labels.files(document, schema), language));
        }
    }

    /** What the phrases of a document may tell: every fact its schema gives, also of what is left out of the data. */
    public static Set<String> facts(JsonNode schema, JsonNode data, Language language) {
        return new Composition(schema, data, Labels.none(language)).facts().keySet();
    }

    /** Two services with the same fingerprint end their lines in the same places. */
    public static String fingerprint() {
        var all = new StringBuilder(LineEnds.kept(PROBE));
        for (var softening : Softening.values()) {
            all.append('\n').append(softening.of(PROBE));
        }
        return all.toString();
    }

    /** What the document calls itself in general, before it has data. */
    public String name(Language language) {
        return labels.get(language).phrase("document_name", Map.of());
    }

    /** Words that tell no fact. */
    public String phrase(Language language, String key) {
        return labels.get(language).phrase(key, Map.of());
    }

    public Composed compose(JsonNode data, List<Language> languages) {
        var sides = new ArrayList<Side>();
        Composed first = null;
        var last = languages.get(languages.size() - 1);
        for (var language : languages) {
            var words = labels.get(language);
            var composition = new Composition(schema, data, words);
            sides.add(new Side(language, words.phrases(composition.facts()), composition.values()));
            if (language == last) {
                first = new Composed(
                        words.phrase("document_title", composition.facts()),
                        words.phrase("document_file", composition.facts()),
                        words.phrase("draft_word", composition.facts()),
                        sides);
            }
        }
        return first;
    }

    public static void write(Composed composed, String date, boolean draft, ContentHandler target) throws SAXException {
        target.startDocument();
        var root = new AttributesImpl();
        root.addAttribute("", "title", "title", "CDATA", composed.title());
        root.addAttribute("", "date", "date", "CDATA", date);
        root.addAttribute("", "draft", "draft", "CDATA", Boolean.toString(draft));
        var sides = composed.sides();
        root.addAttribute(
                "",
                "lang",
                "lang",
                "CDATA",
                sides.get(sides.size() - 1).language().tag());
        target.startElement("", "document", "document", root);
        for (var side : sides) {
            write(side, target);
        }
        target.endElement("", "document", "document");
        target.endDocument();
    }

    private static void write(Side side, ContentHandler target) throws SAXException {
        target.startElement(
                "", "side", "side", attribute("lang", side.language().tag()));
        write(side.phrases(), target);
        target.startElement("", "data", "data", new AttributesImpl());
        for (var value : side.values()) {
            write(value, target);
        }
        target.endElement("", "data", "data");
        target.endElement("", "side", "side");
    }

    private static void write(Map<String, List<Labels.Run>> phrases, ContentHandler target) throws SAXException {
        for (var phrase : phrases.entrySet()) {
            target.startElement("", "text", "text", attribute("key", phrase.getKey()));
            for (var run : phrase.getValue()) {
                if (run.fact().isEmpty()) {
                    characters(run.text(), target);
                } else {
                    target.startElement("", "fact", "fact", attribute("name", run.fact()));
                    characters(run.text(), target);
                    target.endElement("", "fact", "fact");
                }
            }
            target.endElement("", "text", "text");
        }
    }

    private static void write(Value value, ContentHandler target) throws SAXException {
        target.startElement("", value.name(), value.name(), new AttributesImpl());
        write(value.phrases(), target);
        characters(value.text(), target);
        for (var child : value.children()) {
            write(child, target);
        }
        target.endElement("", value.name(), value.name());
    }

    private static void characters(String text, ContentHandler target) throws SAXException {
        var kept = LineEnds.kept(text);
        target.characters(kept.toCharArray(), 0, kept.length());
    }

    private static AttributesImpl attribute(String name, String value) {
        var attributes = new AttributesImpl();
        attributes.addAttribute("", name, name, "CDATA", value);
        return attributes;
    }
}
