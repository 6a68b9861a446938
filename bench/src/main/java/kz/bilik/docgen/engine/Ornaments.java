package kz.bilik.docgen.engine;

import java.awt.Graphics2D;

/** Lends the ornament of docgen's certificate to its peers, so that all draw the same page. */
public final class Ornaments {

    private Ornaments() {}

    /** In millimetres of an A4 landscape sheet. */
    public static void frame(Graphics2D graphics) {
        Ornament.paintFrame(graphics);
    }

    /** In millimetres, 60 by 4. */
    public static void rule(Graphics2D graphics) {
        Ornament.paintRule(graphics);
    }
}
