package kz.bilik.docgen.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.bilik.docgen.engine.Bundle;
import kz.bilik.docgen.engine.Shelf;
import kz.bilik.docgen.input.Sha256;
import kz.bilik.docgen.input.StrictJson;
import kz.bilik.docgen.wording.Labels;
import kz.bilik.docgen.wording.Language;

/**
 * Everything that decides what a template's documents look like: its schema, its words in each language, its stylesheet and all that this
 * imports. A template reads nothing else, so two versions with the same hash make the same documents.
 */
public final class Contents implements Shelf {

    private static final Pattern IMPORT = Pattern.compile("<xsl:(?:import|include)\\s+href=\"(?:\\.\\./)?([^\"]+)\"");
    private static final String ARCHIVE = "archive/";

    private final SortedMap<String, byte[]> parts;
    private final String sha256;

    private Contents(SortedMap<String, byte[]> parts) {
        this.parts = parts;
        this.sha256 = Sha256.hex(listing());
    }

    /** What the running release has of a template. */
    static Contents running(String id, SharedDefinitions definitions) {
        var parts = new TreeMap<String, byte[]>();
        var schema = definitions.completed(StrictJson.parse(Bundle.bytes(schemaName(id))));
        parts.put(schemaName(id), schema.toString().getBytes(StandardCharsets.UTF_8));
        for (var language : Language.values()) {
            for (var words : Labels.files(id, schema)) {
                var name = labelsName(words, language);
                parts.put(name, Bundle.bytes(name));
            }
        }
        var open = new ArrayDeque<String>();
        open.add(stylesheetName(id));
        while (!open.isEmpty()) {
            var name = open.pop();
            if (!parts.containsKey(name)) {
                parts.put(name, Bundle.bytes(name));
                var imports = IMPORT.matcher(new String(parts.get(name), StandardCharsets.UTF_8));
                imports.results().forEach(found -> open.add(found.group(1)));
            }
        }
        return new Contents(parts);
    }

    /** What a version had, from the archive inside the release; a part that is not what it was is an error. */
    static Contents archived(String sha256) {
        var parts = new TreeMap<String, byte[]>();
        new String(archivedPart(sha256), StandardCharsets.UTF_8).lines().forEach(line -> {
            var entry = line.split("  ", 2);
            parts.put(entry[1], archivedPart(entry[0]));
        });
        return new Contents(parts);
    }

    private static byte[] archivedPart(String sha256) {
        var bytes = Bundle.bytes(ARCHIVE + sha256);
        if (!Sha256.hex(bytes).equals(sha256)) {
            throw new IllegalStateException("The archived part " + sha256 + " has been changed");
        }
        return bytes;
    }

    /** What is put into the archive when a version is frozen: each part, and the list of them, under its own hash. */
    Map<String, byte[]> archive() {
        var files = new TreeMap<String, byte[]>();
        parts.values().forEach(part -> files.put(Sha256.hex(part), part));
        files.put(sha256, listing());
        return files;
    }

    /** The same under another version number. */
    Contents withVersion(String id, int version) {
        var changed = new TreeMap<>(parts);
        var schema = (ObjectNode) schema(id);
        ((ObjectNode) schema.required("x-template")).put("version", version);
        changed.put(schemaName(id), schema.toString().getBytes(StandardCharsets.UTF_8));
        return new Contents(changed);
    }

    /** The same with words put after those that are there, so that they win; nothing but label files is touched. */
    Contents withLabels(Map<String, byte[]> labels) {
        var changed = new TreeMap<>(parts);
        labels.forEach(
                (file, words) -> changed.computeIfPresent("labels/" + file, (name, bytes) -> joined(bytes, words)));
        return new Contents(changed);
    }

    boolean hasLabels(String file) {
        return parts.containsKey("labels/" + file);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = new ByteArrayOutputStream(first.length + second.length + 1);
        joined.writeBytes(first);
        joined.write('\n');
        joined.writeBytes(second);
        return joined.toByteArray();
    }

    private byte[] listing() {
        var listing = new StringBuilder();
        parts.forEach((name, part) ->
                listing.append(Sha256.hex(part)).append("  ").append(name).append('\n'));
        return listing.toString().getBytes(StandardCharsets.UTF_8);
    }

    public String sha256() {
        return sha256;
    }

    JsonNode schema(String id) {
        return StrictJson.parse(bytes(schemaName(id)));
    }

    @Override
    public byte[] bytes(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("Not a part of the template: " + name);
        }
        return part;
    }

    private static String schemaName(String id) {
        return "schemas/" + id + ".json";
    }

    private static String labelsName(String words, Language language) {
        return "labels/" + words + "_" + language.tag() + ".properties";
    }

    private static String stylesheetName(String id) {
        return "documents/" + id + ".xsl";
    }
}
