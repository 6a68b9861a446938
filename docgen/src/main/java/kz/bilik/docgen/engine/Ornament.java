package kz.bilik.docgen.engine;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The ornament of a ceremonial page, in millimetres of an A4 landscape sheet: a double border with a chain of tumar triangles, ram's horns
 * (koshkar muyiz) in the corners and at the middles, a shanyrak faintly behind the text. Shapes are built once and painted many times.
 */
final class Ornament {

    private static final double WIDTH = 297;
    private static final double HEIGHT = 210;
    private static final Color TEAL = new Color(0x0B, 0x4F, 0x6C);
    private static final Color GOLD = new Color(0xB0, 0x86, 0x2F);
    private static final Color PALE_GOLD = new Color(0xE3, 0xD3, 0xA8);
    private static final Color FAINT = new Color(0xF3, 0xF1, 0xE7);

    private static final double OUTER = 8;
    private static final double BAND = 6;
    private static final double CORNER = 20;

    private static final Path2D HORNS = horns();
    private static final Path2D TUMAR = tumarChain();
    private static final Path2D SHANYRAK = shanyrak();

    private Ornament() {}

    static void paintFrame(Graphics2D graphics) {
        paintShanyrak(graphics);
        graphics.setColor(TEAL);
        outline(graphics, OUTER, 0.9);
        outline(graphics, OUTER + BAND, 0.35);
        graphics.setColor(GOLD);
        outline(graphics, OUTER + BAND + 1.1, 0.2);
        graphics.setColor(PALE_GOLD);
        graphics.fill(TUMAR);
        paintCorners(graphics);
        paintMiddles(graphics);
    }

    private static void outline(Graphics2D graphics, double inset, double thickness) {
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        graphics.draw(new Rectangle2D.Double(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset));
    }

    private static void paintShanyrak(Graphics2D graphics) {
        graphics.setColor(FAINT);
        graphics.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(
                AffineTransform.getTranslateInstance(WIDTH / 2, HEIGHT / 2).createTransformedShape(SHANYRAK));
    }

    private static void paintCorners(Graphics2D graphics) {
        for (int corner = 0; corner < 4; corner++) {
            boolean right = corner % 2 == 1;
            boolean bottom = corner >= 2;
            var place = AffineTransform.getTranslateInstance(right ? WIDTH : 0, bottom ? HEIGHT : 0);
            place.scale(right ? -1 : 1, bottom ? -1 : 1);
            place.translate(OUTER, OUTER);
            paintCorner(graphics, place);
        }
    }

    private static void paintCorner(Graphics2D graphics, AffineTransform place) {
        var field = new Rectangle2D.Double(-0.45, -0.45, CORNER, CORNER);
        graphics.setColor(Color.WHITE);
        graphics.fill(place.createTransformedShape(field));
        graphics.setColor(TEAL);
        graphics.setStroke(new BasicStroke(0.35f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        graphics.draw(place.createTransformedShape(new Rectangle2D.Double(0, 0, CORNER - 0.8, CORNER - 0.8)));
        var edge = new Path2D.Double();
        edge.moveTo(0, CORNER - 0.8);
        edge.lineTo(0, 0);
        edge.lineTo(CORNER - 0.8, 0);
        graphics.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        graphics.draw(place.createTransformedShape(edge));
        var middle = new AffineTransform(place);
        middle.translate((CORNER - 0.8) / 2, (CORNER - 0.8) / 2);
        graphics.setColor(TEAL);
        for (int turn = 0; turn < 4; turn++) {
            var arm = new AffineTransform(middle);
            arm.rotate(turn * Math.PI / 2);
            arm.translate(0, -1.1);
            arm.scale(0.8, 0.8);
            graphics.fill(arm.createTransformedShape(HORNS));
        }
        graphics.setColor(GOLD);
        graphics.fill(middle.createTransformedShape(diamond(1.5)));
    }

    private static void paintMiddles(Graphics2D graphics) {
        paintMiddle(graphics, WIDTH / 2, OUTER + BAND, 0);
        paintMiddle(graphics, WIDTH - OUTER - BAND, HEIGHT / 2, 1);
        paintMiddle(graphics, WIDTH / 2, HEIGHT - OUTER - BAND, 2);
        paintMiddle(graphics, OUTER + BAND, HEIGHT / 2, 3);
    }

    private static void paintMiddle(Graphics2D graphics, double x, double y, int quarterTurns) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(quarterTurns * Math.PI / 2);
        graphics.setColor(Color.WHITE);
        graphics.fill(place.createTransformedShape(new Rectangle2D.Double(-7, -BAND + 0.6, 14, BAND - 0.9)));
        place.translate(0, -0.6);
        graphics.setColor(TEAL);
        graphics.fill(place.createTransformedShape(HORNS));
        graphics.setColor(GOLD);
        for (int side = -1; side <= 1; side += 2) {
            var dot = new AffineTransform(place);
            dot.translate(side * 5.6, -2.4);
            graphics.fill(dot.createTransformedShape(diamond(0.9)));
        }
    }

    /** A short divider under a heading. */
    static void paintRule(Graphics2D graphics) {
        graphics.setColor(GOLD);
        graphics.setStroke(new BasicStroke(0.3f));
        graphics.draw(line(0, 2, 25.5, 2));
        graphics.draw(line(34.5, 2, 60, 2));
        var middle = AffineTransform.getTranslateInstance(30, 2);
        graphics.fill(middle.createTransformedShape(diamond(1.3)));
        middle.translate(-3, 0);
        graphics.fill(middle.createTransformedShape(diamond(0.7)));
        middle.translate(6, 0);
        graphics.fill(middle.createTransformedShape(diamond(0.7)));
    }

    private static Path2D line(double x1, double y1, double x2, double y2) {
        var path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        return path;
    }

    private static Path2D diamond(double radius) {
        var path = new Path2D.Double();
        path.moveTo(0, -radius);
        path.lineTo(radius, 0);
        path.lineTo(0, radius);
        path.lineTo(-radius, 0);
        path.closePath();
        return path;
    }

    /** A pair of horns growing up from the origin, about 8 mm wide and 4.6 mm high. */
    private static Path2D horns() {
        var horn = new Path2D.Double();
        horn.moveTo(0, 0);
        horn.curveTo(0.3, -1.6, 1.0, -4.4, 2.6, -4.4);
        horn.curveTo(3.9, -4.4, 4.4, -3.2, 4.1, -2.3);
        horn.curveTo(3.8, -1.4, 2.6, -1.2, 2.1, -1.9);
        horn.curveTo(1.8, -2.4, 2.1, -3.0, 2.7, -2.9);
        horn.curveTo(2.5, -2.5, 2.6, -2.2, 2.9, -2.1);
        horn.curveTo(3.4, -2.1, 3.6, -2.8, 3.2, -3.3);
        horn.curveTo(2.7, -3.8, 1.9, -3.5, 1.5, -2.7);
        horn.curveTo(1.1, -1.9, 0.9, -0.8, 0.9, 0);
        horn.closePath();
        var pair = new Path2D.Double();
        pair.append(horn, false);
        pair.append(AffineTransform.getScaleInstance(-1, 1).createTransformedShape(horn), false);
        return pair;
    }

    /** Two facing rows of small triangles between the lines of the border, as on felt and leather. */
    private static Path2D tumarChain() {
        var chain = new Path2D.Double();
        double across = WIDTH - 2 * (OUTER + CORNER);
        double down = HEIGHT - 2 * (OUTER + CORNER);
        addChain(chain, AffineTransform.getTranslateInstance(OUTER + CORNER, OUTER), across);
        var right = AffineTransform.getTranslateInstance(WIDTH - OUTER, OUTER + CORNER);
        right.rotate(Math.PI / 2);
        addChain(chain, right, down);
        var bottom = AffineTransform.getTranslateInstance(WIDTH - OUTER - CORNER, HEIGHT - OUTER);
        bottom.rotate(Math.PI);
        addChain(chain, bottom, across);
        var left = AffineTransform.getTranslateInstance(OUTER, HEIGHT - OUTER - CORNER);
        left.rotate(-Math.PI / 2);
        addChain(chain, left, down);
        return chain;
    }

    private static void addChain(Path2D chain, AffineTransform place, double length) {
        int links = (int) Math.round(length / 4.4);
        double link = length / links;
        var row = new Path2D.Double();
        for (int i = 0; i < links; i++) {
            double x = i * link;
            row.moveTo(x + 0.5, 1.2);
            row.lineTo(x + link - 0.5, 1.2);
            row.lineTo(x + link / 2, 2.75);
            row.closePath();
            row.moveTo(x + 0.5, BAND - 1.2);
            row.lineTo(x + link / 2, BAND - 2.75);
            row.lineTo(x + link - 0.5, BAND - 1.2);
            row.closePath();
        }
        chain.append(place.createTransformedShape(row), false);
    }

    /** The crown of a yurt seen from below: a ring and three crossing bundles of three poles. */
    private static Path2D shanyrak() {
        double radius = 52;
        var crown = new Path2D.Double();
        crown.append(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius), false);
        crown.append(new Ellipse2D.Double(-radius + 5, -radius + 5, 2 * radius - 10, 2 * radius - 10), false);
        for (int bundle = 0; bundle < 2; bundle++) {
            var turn = AffineTransform.getRotateInstance(bundle * Math.PI / 2 + Math.PI / 4);
            for (int pole = -1; pole <= 1; pole++) {
                double bend = pole * 9.0;
                double reach = Math.sqrt((radius - 5) * (radius - 5) - bend * bend);
                var curve = new Path2D.Double();
                curve.moveTo(-reach, bend);
                curve.quadTo(0, bend * 1.6, reach, bend);
                crown.append(turn.createTransformedShape(curve), false);
            }
        }
        return crown;
    }
}
