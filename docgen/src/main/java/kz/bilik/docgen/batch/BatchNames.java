package kz.bilik.docgen.batch;

import java.util.HashSet;
import java.util.Set;

/** The names of a batch's lines: each is a file, so each is there once. */
final class BatchNames {

    private final Set<String> names = new HashSet<>();

    void claim(String name) {
        if (!names.add(name)) {
            throw BatchOrder.refused("/name", "name-duplicate");
        }
    }
}
