package kz.bilik.docgen.template;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.bilik.docgen.input.Sha256;

/** The label files an administrator has put over the release's, all together under one hash. */
record LabelSet(String sha256, SortedMap<String, byte[]> files) {

    /** The hash of no files at all. */
    static final String NONE = "none";

    static LabelSet of(Map<String, byte[]> files) {
        var sorted = new TreeMap<>(files);
        var listing = new StringBuilder();
        sorted.forEach((name, bytes) ->
                listing.append(Sha256.hex(bytes)).append("  ").append(name).append('\n'));
        return new LabelSet(
                files.isEmpty() ? NONE : Sha256.hex(listing.toString().getBytes(StandardCharsets.UTF_8)), sorted);
    }

    /** The template with these words, or as it was if none of the files is about it. */
    Template over(Template template) {
        return files.keySet().stream().anyMatch(template.contents()::hasLabels)
                ? template.withLabels(sha256, files)
                : template;
    }
}
