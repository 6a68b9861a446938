package kz.bilik.docgen.wording;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import kz.bilik.docgen.engine.Shelf;

/**
 * The words of one document in one language: ICU messages over the document's facts.
 *
 * <p>A phrase comes back in runs, so that a stylesheet can set a fact (the topic, the name) differently from the words around it without
 * the sentence being cut into pieces that no translator could put in order.
 */
public final class Labels {

    /** A piece of a phrase; {@code fact} is the name of the fact it shows, empty for the words between facts. */
    public record Run(String fact, String text) {}

    private final Map<String, MessageFormat> messages = new TreeMap<>();

    private Labels() {}

    /** Words of all documents first, then those of the one, which may say the same thing differently. */
    public static Labels of(Shelf shelf, String document, Language language) {
        return of(shelf, List.of("common", document), language);
    }

    /** The words of all documents alone. */
    public static Labels common(Shelf shelf, Language language) {
        return of(shelf, List.of("common"), language);
    }

    private static Labels of(Shelf shelf, List<String> names, Language language) {
        var labels = new Labels();
        for (var name : names) {
            var properties = new Properties();
            try (var reader = shelf.text("labels/" + name + "_" + language.tag() + ".properties")) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((key, pattern) ->
                    labels.messages.put((String) key, new MessageFormat((String) pattern, language.locale())));
        }
        return labels;
    }

    public Set<String> keys() {
        return Set.copyOf(messages.keySet());
    }

    /** The words of a key as they are written, with the places of its facts. */
    Optional<String> pattern(String key) {
        return Optional.ofNullable(messages.get(key)).map(MessageFormat::toPattern);
    }

    /** All phrases in the order of their keys. */
    Map<String, List<Run>> phrases(Map<String, Object> facts) {
        var phrases = new TreeMap<String, List<Run>>();
        messages.forEach((key, message) -> phrases.put(key, runs(message, facts)));
        return phrases;
    }

    public String phrase(String key, Map<String, Object> facts) {
        var message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("No such label: " + key);
        }
        var text = new StringBuilder();
        runs(message, facts).forEach(run -> text.append(run.text()));
        return text.toString();
    }

    private static List<Run> runs(MessageFormat message, Map<String, Object> facts) {
        var characters = ((MessageFormat) message.clone()).formatToCharacterIterator(facts);
        var runs = new ArrayList<Run>();
        for (characters.first(); characters.current() != CharacterIterator.DONE; ) {
            var fact = characters.getAttribute(MessageFormat.Field.ARGUMENT);
            int limit = characters.getRunLimit(MessageFormat.Field.ARGUMENT);
            runs.add(new Run(fact == null ? "" : fact.toString(), read(characters, limit)));
        }
        return runs;
    }

    private static String read(AttributedCharacterIterator characters, int limit) {
        var text = new StringBuilder();
        while (characters.getIndex() < limit) {
            text.append(characters.current());
            characters.next();
        }
        return text.toString();
    }
}
