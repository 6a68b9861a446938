package kz.bilik.docgen.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bilik.docgen.input.Sha256;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.fonts.truetype.FontFileReader;
import org.apache.fop.fonts.truetype.OFFontLoader;
import org.apache.fop.fonts.truetype.TTFFile;

/**
 * The fonts of every document, parsed once for the life of the service.
 *
 * <p>FOP keeps fonts per document and parses the files again for each; measured, that is half of the time of a naive rendering. Here each
 * document gets fresh font objects over shared tables: only the set of glyphs it used is its own.
 */
final class FontLibrary {

    static final String SCHEME = "font";

    enum Face {
        SERIF("Serif", "normal", 400, "LiberationSerif-Regular.ttf"),
        SERIF_BOLD("Serif", "normal", 700, "LiberationSerif-Bold.ttf"),
        SERIF_ITALIC("Serif", "italic", 400, "LiberationSerif-Italic.ttf"),
        SANS("Sans", "normal", 400, "LiberationSans-Regular.ttf"),
        SANS_BOLD("Sans", "normal", 700, "LiberationSans-Bold.ttf");

        private final String family;
        private final String style;
        private final int weight;
        private final String file;

        Face(String family, String style, int weight, String file) {
            this.family = family;
            this.style = style;
            this.weight = weight;
            this.file = file;
        }

        String file() {
            return file;
        }

        URI uri() {
            return URI.create(SCHEME + ":" + name());
        }
    }

    private final Map<String, byte[]> files = new HashMap<>();
    private final List<SharedFace> faces = new ArrayList<>();

    FontLibrary() {
        for (var face : Face.values()) {
            try {
                var pruned = Bundle.bytes("fonts/" + face.file);
                var kerning = Kerning.read(Bundle.bytes("fonts/" + Kerning.file(face)));
                files.put(face.name(), pruned);
                faces.add(new SharedFace(face, pruned, parse(face, pruned, false), kerning));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static TTFFile parse(Face face, byte[] bytes, boolean kerning) throws IOException {
        var reader = new FontFileReader(new ByteArrayInputStream(bytes));
        var file = new TTFFile(kerning, false);
        if (!file.readFont(reader, OFFontLoader.readHeader(reader), (String) null) || !file.isEmbeddable()) {
            throw new IllegalStateException(face.file + " cannot be embedded");
        }
        return file;
    }

    InputStream open(URI uri) throws IOException {
        var bytes = files.get(uri.getSchemeSpecificPart());
        if (bytes == null) {
            throw new IOException("No such font: " + uri);
        }
        return new ByteArrayInputStream(bytes);
    }

    String sha256() {
        var digest = Sha256.digest();
        faces.forEach(face -> digest.update(files.get(face.name().name())));
        return HexFormat.of().formatHex(digest.digest());
    }

    List<FontFace> faces() {
        return faces.stream()
                .map(face -> new FontFace(
                        face.name().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        face.name().family,
                        face.name().style,
                        face.name().weight,
                        files.get(face.name().name()),
                        letter -> face.number(letter) > 0))
                .toList();
    }

    /** Whether every face can draw the character, so that a name never changes its look for one letter. */
    boolean canDraw(int codePoint) {
        return faces.stream().allMatch(face -> face.number(codePoint) > 0);
    }

    void addTo(FontInfo info, InternalResourceResolver resolver) {
        for (var face : faces) {
            var key = "F" + (face.name().ordinal() + 1);
            info.addMetrics(key, face.fresh(resolver));
            info.addFontProperties(key, new FontTriplet(face.name().family, face.name().style, face.name().weight));
            if (face.name() == Face.SERIF) {
                info.addFontProperties(key, new FontTriplet("any", "normal", 400));
            }
        }
    }
}
