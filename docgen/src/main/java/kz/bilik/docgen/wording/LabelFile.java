package kz.bilik.docgen.wording;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** Words of an administrator in the form of the release's own label files, with the line of every word, and what is wrong with them. */
public final class LabelFile {

    private record Entry(int line, String key, String pattern) {}

    private final String name;
    private final List<Entry> entries = new ArrayList<>();
    private final List<LabelFault> faults = new ArrayList<>();

    private LabelFile(String name) {
        this.name = name;
    }

    public static LabelFile parse(String name, byte[] bytes) {
        var file = new LabelFile(name);
        try {
            file.read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            file.faults.add(new LabelFault(name, 0, "", "The file is not UTF-8"));
        }
        return file;
    }

    private void read(String text) {
        var lines = text.lines().toList();
        var seen = new HashMap<String, Integer>();
        for (int at = 0; at < lines.size(); at++) {
            int first = at;
            var logical = new StringBuilder(lines.get(at));
            while (goesOn(logical) && at + 1 < lines.size() && !comment(lines.get(first))) {
                at++;
                logical.append('\n').append(lines.get(at));
            }
            words(logical.toString(), first + 1, seen);
        }
    }

    private static boolean comment(String line) {
        var start = line.stripLeading();
        return start.startsWith("#") || start.startsWith("!");
    }

    private static boolean goesOn(CharSequence line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private void words(String logical, int line, Map<String, Integer> seen) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(logical));
        } catch (IllegalArgumentException e) {
            faults.add(new LabelFault(name, line, "", "A broken \\u escape"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.forEach((key, pattern) -> {
            var before = seen.put((String) key, line);
            if (before != null) {
                faults.add(new LabelFault(name, line, (String) key, "The key stands in line " + before + " already"));
            }
            entries.add(new Entry(line, (String) key, (String) pattern));
        });
    }

    /**
     * Everything that is wrong.
     *
     * @param own the words of the release that these stand for
     * @param facts what a phrase of this file may tell
     */
    public List<LabelFault> faults(Labels own, Set<String> facts, IntPredicate drawable) {
        var found = new ArrayList<>(faults);
        for (var entry : entries) {
            var pattern = own.pattern(entry.key());
            if (pattern.isEmpty()) {
                found.add(fault(entry, "There is no such key"));
            } else {
                compare(entry, pattern.get(), facts, found);
            }
            entry.pattern()
                    .codePoints()
                    .filter(point -> point != '\n' && !drawable.test(point))
                    .distinct()
                    .forEach(point ->
                            found.add(fault(entry, String.format("The fonts have no glyph for U+%04X", point))));
        }
        return found;
    }

    private void compare(Entry entry, String own, Set<String> facts, List<LabelFault> found) {
        try {
            var told = arguments(entry.pattern());
            var missing = new TreeSet<>(arguments(own));
            missing.removeAll(told);
            missing.forEach(fact -> found.add(fault(entry, "The fact {" + fact + "} is missing")));
            told.removeAll(facts);
            told.removeAll(arguments(own));
            told.forEach(fact -> found.add(fault(entry, "There is no fact {" + fact + "}")));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            found.add(fault(entry, "Not an ICU message: " + e.getMessage()));
        }
    }

    private LabelFault fault(Entry entry, String message) {
        return new LabelFault(name, entry.line(), entry.key(), message);
    }

    private static Set<String> arguments(String pattern) {
        var message = new MessagePattern(pattern);
        var names = new TreeSet<String>();
        for (int at = 0; at < message.countParts(); at++) {
            var part = message.getPart(at);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                    || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(message.getSubstring(part));
            }
        }
        return names;
    }
}
