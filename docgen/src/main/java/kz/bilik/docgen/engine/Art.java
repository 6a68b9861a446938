package kz.bilik.docgen.engine;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Optional;
import org.apache.xmlgraphics.java2d.Graphics2DImagePainter;

/** The drawings a stylesheet may name, with their size in millimetres; a drawing works in millimetres and is scaled to its place. */
enum Art {
    FRAME("art:frame", 297, 210, Ornament::paintFrame),
    RULE("art:rule", 60, 4, Ornament::paintRule),
    DRAFT("art:draft", 240, 150, DraftMark::paint),
    QR("qr:code", 30, 30, QrDrawing::paint);

    private interface Drawing {
        void paint(Graphics2D graphics);
    }

    private final String uri;
    private final double width;
    private final double height;
    private final Drawing drawing;

    Art(String uri, double width, double height, Drawing drawing) {
        this.uri = uri;
        this.width = width;
        this.height = height;
        this.drawing = drawing;
    }

    static Optional<Art> named(String uri) {
        return Arrays.stream(values()).filter(art -> art.uri.equals(uri)).findFirst();
    }

    String uri() {
        return uri;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Graphics2DImagePainter painter() {
        return new Graphics2DImagePainter() {
            @Override
            public void paint(Graphics2D target, Rectangle2D area) {
                var graphics = (Graphics2D) target.create();
                graphics.translate(area.getX(), area.getY());
                graphics.scale(area.getWidth() / width, area.getHeight() / height);
                drawing.paint(graphics);
                graphics.dispose();
            }

            @Override
            public Dimension getImageSize() {
                return new Dimension((int) Math.round(width / 25.4 * 72_000), (int) Math.round(height / 25.4 * 72_000));
            }
        };
    }
}
