package kz.bilik.docgen.wording;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** A message; the words of one that tells no fact are ready. */
    private record Phrase(MessageFormat message, List<Run> ready) {

        static Phrase of(MessageFormat message) {
            return new Phrase(message, message.getArgumentNames().isEmpty() ? formatted(message, Map.of()) : List.of());
        }

        List<Run> runs(Map<String, Object> facts) {
            return ready.isEmpty() ? formatted(message, facts) : ready;
        }

        private static List<Run> formatted(MessageFormat message, Map<String, Object> facts) {
            var characters = ((MessageFormat) message.clone()).formatToCharacterIterator(facts);
            var runs = new ArrayList<Run>();
            for (characters.first(); characters.current() != CharacterIterator.DONE; ) {
                var fact = characters.getAttribute(MessageFormat.Field.ARGUMENT);
                int limit = characters.getRunLimit(MessageFormat.Field.ARGUMENT);
                runs.add(new Run(fact == null ? "" : fact.toString(), read(characters, limit)));
            }
            return List.copyOf(runs);
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

    private static final String COMMON = "common";
    private static final String COLUMN = "column_";

    private final Language language;
    private final Map<String, Phrase> messages = new TreeMap<>();
    private final Map<String, Map<String, Phrase>> ofItems = new TreeMap<>();

    private Labels(Language language) {
        this.language = language;
    }

    /** No words at all, for asking what facts there are. */
    static Labels none(Language language) {
        return new Labels(language);
    }

    /** The files whose words a document speaks, the more special later: of all documents, those it shares with some, its own. */
    public static List<String> files(String document, JsonNode schema) {
        var files = new ArrayList<>(List.of(COMMON));
        schema.path("x-template").path("words").forEach(file -> files.add(file.textValue()));
        files.add(document);
        return files;
    }

    /** The words of all documents and those of the one document. */
    public static Labels of(Shelf shelf, String document, Language language) {
        return of(shelf, List.of(COMMON, document), language);
    }

    /** The words of several files; a later file may say the same thing differently. */
    public static Labels of(Shelf shelf, List<String> files, Language language) {
        var labels = new Labels(language);
        for (var name : files) {
            var properties = new Properties();
            try (var reader = shelf.text("labels/" + name + "_" + language.tag() + ".properties")) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((key, pattern) ->
                    labels.add((String) key, Phrase.of(new MessageFormat((String) pattern, language.locale()))));
        }
        return labels;
    }

    /** A key {@code listeners.category} is a phrase of each item of the list {@code listeners}. */
    private void add(String key, Phrase message) {
        int point = key.indexOf('.');
        if (point < 0) {
            messages.put(key, message);
        } else {
            ofItems.computeIfAbsent(key.substring(0, point), list -> new TreeMap<>())
                    .put(key, message);
        }
    }

    Language language() {
        return language;
    }

    public Set<String> keys() {
        return Stream.concat(
                        messages.keySet().stream(), ofItems.values().stream().flatMap(list -> list.keySet().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a key as they are written, with the places of its facts. */
    Optional<String> pattern(String key) {
        return Stream.concat(Stream.of(messages), ofItems.values().stream())
                .filter(list -> list.containsKey(key))
                .map(list -> list.get(key).message().toPattern())
                .findFirst();
    }

    /** All phrases in the order of their keys; what heads a column may be divided. */
    Map<String, List<Run>> phrases(Map<String, Object> facts) {
        var phrases = new TreeMap<String, List<Run>>();
        messages.forEach((key, message) -> {
            var runs = message.runs(facts);
            phrases.put(key, key.startsWith(COLUMN) ? divisible(runs) : runs);
        });
        return phrases;
    }

    /** The phrases of one item of a list, said with the item's own facts. */
    Map<String, List<Run>> itemPhrases(String list, Map<String, Object> facts) {
        var phrases = new TreeMap<String, List<Run>>();
        ofItems.getOrDefault(list, Map.of())
                .forEach((key, message) -> phrases.put(key, divisible(message.runs(facts))));
        return phrases;
    }

    private static List<Run> divisible(List<Run> runs) {
        return runs.stream()
                .map(run -> new Run(run.fact(), Softening.CELL.of(run.text())))
                .toList();
    }

    /** One phrase as plain text. */
    public String phrase(String key, Map<String, Object> facts) {
        var message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("No such label: " + key);
        }
        var text = new StringBuilder();
        message.runs(facts).forEach(run -> text.append(run.text()));
        return Softening.undone(text.toString());
    }
}
