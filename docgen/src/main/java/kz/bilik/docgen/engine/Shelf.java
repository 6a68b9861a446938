package kz.bilik.docgen.engine;

import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Where the parts of a template are read from by name: the running release, or a version of the template as it once was. */
public interface Shelf {

    byte[] bytes(String name);

    default Reader text(String name) {
        return new StringReader(new String(bytes(name), StandardCharsets.UTF_8));
    }
}
