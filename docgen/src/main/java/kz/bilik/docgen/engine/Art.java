package kz.bilik.docgen.engine;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.fop.svg.PDFGraphics2D;
import org.apache.xmlgraphics.java2d.Graphics2DImagePainter;

/** The drawings a stylesheet may name, with their size in millimetres. */
enum Art {
    FRAME("art:frame", 297, 210, always(297, 210, Ornament::paintFrame)),
    RULE("art:rule", 60, 4, always(60, 4, Ornament::paintRule)),
    DRAFT("art:draft", 240, 150, DraftMark::form),
    CALIBRATION("art:calibration", 297, 210, always(297, 210, CalibrationArt::paintLandscape)),
    CALIBRATION_UPRIGHT("art:calibration-upright", 210, 297, always(210, 297, CalibrationArt::paintPortrait)),
    QR("qr:code", 30, 30, QrDrawing::form);

    static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final String uri;
    private final double width;
    private final double height;
    private final Supplier<DrawnForm> form;

    Art(String uri, double width, double height, Supplier<DrawnForm> form) {
        this.uri = uri;
        this.width = width;
        this.height = height;
        this.form = form;
    }

    private static Supplier<DrawnForm> always(double width, double height, Consumer<Graphics2D> drawing) {
        var form = inMillimetres(width, height, drawing);
        return () -> form;
    }

    /** A drawing that works in millimetres. */
    static DrawnForm inMillimetres(double width, double height, Consumer<Graphics2D> drawing) {
        return DrawnForm.painted(
                graphics -> {
                    graphics.scale(POINTS_PER_MILLIMETRE, POINTS_PER_MILLIMETRE);
                    drawing.accept(graphics);
                },
                width * POINTS_PER_MILLIMETRE,
                height * POINTS_PER_MILLIMETRE);
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
                form.get()
                        .place(
                                RenderingContext.current().document(),
                                uri + " form",
                                ((PDFGraphics2D) target).getBuffer());
            }

            @Override
            public Dimension getImageSize() {
                return new Dimension((int) Math.round(width / 25.4 * 72_000), (int) Math.round(height / 25.4 * 72_000));
            }
        };
    }
}
