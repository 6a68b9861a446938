package kz.bilik.shared.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a feature, read once from {@code kz/bilik/<feature>/messages_<lang>.properties}. */
final class Words {

    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

    private Words() {}

    static LocalText of(Class<?> owner, String key) {
        return new LocalText(word(owner, "kk", key), word(owner, "ru", key), word(owner, "en", key));
    }

    private static String word(Class<?> owner, String language, String key) {
        String path = "/kz/bilik/%s/messages_%s.properties".formatted(feature(owner), language);
        String word =
                BUNDLES.computeIfAbsent(path, bundle -> load(owner, bundle)).getProperty(key);
        if (word == null) {
            throw new MissingResourceException("no word " + key + " in " + path, owner.getName(), key);
        }
        return word;
    }

    private static String feature(Class<?> owner) {
        return owner.getPackageName().split("\\.", -1)[2];
    }

    private static Properties load(Class<?> owner, String path) {
        var words = new Properties();
        try (var in = owner.getResourceAsStream(path)) {
            if (in == null) {
                throw new MissingResourceException("no bundle " + path, owner.getName(), "");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
