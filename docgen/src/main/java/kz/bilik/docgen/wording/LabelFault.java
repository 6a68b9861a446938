package kz.bilik.docgen.wording;

/**
 * One thing wrong with a label file of an administrator, so that it can be found and mended without knowing the service from inside.
 *
 * @param line line of the file, 0 for the file as a whole
 * @param key empty where there is none
 */
public record LabelFault(String file, int line, String key, String message) {

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ", line " + line) + (key.isEmpty() ? "" : ", key " + key) + ": " + message;
    }
}
