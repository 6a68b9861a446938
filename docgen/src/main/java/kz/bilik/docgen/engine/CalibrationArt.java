package kz.bilik.docgen.engine;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * Rulers and crosses by which a printer is measured before it prints on blanks. The centre of the upper left cross belongs 20 mm from the
 * left and 20 mm from the upper edge of the sheet; the dashed frame is the part of the sheet that an overlay may print on.
 */
final class CalibrationArt {

    private static final double EDGE = 20;
    private static final double RULER = 12;
    private static final double UPRIGHT_RULER = 14;
    private static final double ARM = 5.5;
    private static final double DIGIT = 2.1;
    private static final Color INK = new Color(0x1B, 0x1F, 0x24);
    private static final Color TEAL = new Color(0x0B, 0x4F, 0x6C);

    private final double width;
    private final double height;
    private final Rectangle2D printed;

    private CalibrationArt(double width, double height, Rectangle2D printed) {
        this.width = width;
        this.height = height;
        this.printed = printed;
    }

    static void paintLandscape(Graphics2D graphics) {
        new CalibrationArt(297, 210, new Rectangle2D.Double(32.8, 19, 231.4, 172)).paint(graphics);
    }

    static void paintPortrait(Graphics2D graphics) {
        new CalibrationArt(210, 297, new Rectangle2D.Double(25, 20, 170, 253)).paint(graphics);
    }

    private void paint(Graphics2D graphics) {
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke(0.15f));
        cross(graphics, EDGE, EDGE);
        cross(graphics, width - EDGE, EDGE);
        cross(graphics, EDGE, height - EDGE);
        cross(graphics, width - EDGE, height - EDGE);
        ruler(graphics, AffineTransform.getTranslateInstance(0, RULER), width, 4.6);
        var down = AffineTransform.getTranslateInstance(UPRIGHT_RULER, 0);
        down.rotate(Math.PI / 2);
        down.scale(1, -1);
        ruler(graphics, down, height, 6.4);
        graphics.setColor(TEAL);
        graphics.setStroke(
                new BasicStroke(0.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 1.5f}, 0));
        graphics.draw(printed);
    }

    private static void cross(Graphics2D graphics, double x, double y) {
        graphics.draw(new Line2D.Double(x - ARM, y, x + ARM, y));
        graphics.draw(new Line2D.Double(x, y - ARM, x, y + ARM));
        graphics.draw(new Ellipse2D.Double(x - 2.5, y - 2.5, 5, 5));
    }

    /** A tick each millimetre, longer at fives and tens, the tens numbered; ticks grow towards the edge of the sheet. */
    private static void ruler(Graphics2D graphics, AffineTransform place, double length, double numbersAt) {
        for (int millimetre = (int) EDGE; millimetre <= length - EDGE; millimetre++) {
            double tick = millimetre % 10 == 0 ? 3.2 : millimetre % 5 == 0 ? 2.2 : 1.3;
            graphics.draw(place.createTransformedShape(new Line2D.Double(millimetre, 0, millimetre, -tick)));
            if (millimetre % 10 == 0) {
                number(graphics, place, millimetre, numbersAt);
            }
        }
        graphics.draw(place.createTransformedShape(new Line2D.Double(EDGE, 0, (int) (length - EDGE), 0)));
    }

    private static void number(Graphics2D graphics, AffineTransform place, int millimetre, double numbersAt) {
        var outline = DraftMark.outline(String.valueOf(millimetre));
        var box = outline.getBounds2D();
        var spot = new double[] {millimetre, -numbersAt};
        place.transform(spot, 0, spot, 0, 1);
        var scale = DIGIT / box.getHeight();
        var upright = AffineTransform.getTranslateInstance(spot[0], spot[1]);
        upright.scale(scale, -scale);
        upright.translate(-box.getCenterX(), -box.getCenterY());
        graphics.fill(upright.createTransformedShape(outline));
    }
}
