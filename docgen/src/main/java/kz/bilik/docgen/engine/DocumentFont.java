package kz.bilik.docgen.engine;

import java.util.BitSet;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.MultiByteFont;

/**
 * A face as one document uses it. Everything is shared with other documents but the set of letters; a letter has the same number in each,
 * where FOP would number them anew in the order of their use.
 */
final class DocumentFont extends MultiByteFont {

    private final SharedFace face;
    private final BitSet used = new BitSet();

    DocumentFont(SharedFace face, InternalResourceResolver resolver) {
        super(resolver, EmbeddingMode.FULL);
        this.face = face;
    }

    SharedFace face() {
        return face;
    }

    /** The numbers of the letters that were asked for. */
    BitSet used() {
        return used;
    }

    @Override
    public int findGlyphIndex(int codePoint) {
        return face.number(codePoint);
    }

    @Override
    public char mapChar(char letter) {
        return (char) mapCodePoint(letter);
    }

    @Override
    public int mapCodePoint(int codePoint) {
        int number = face.number(codePoint);
        if (number == 0) {
            return super.mapCodePoint(codePoint);
        }
        notifyMapOperation();
        used.set(number);
        return number;
    }
}
