package kz.bilik.docgen.engine;

import com.google.zxing.qrcode.encoder.ByteMatrix;

/**
 * The QR code as one vector drawing: it decodes from a coarse raster, where a bitmap of one pixel per module is smoothed away. The side of 30
 * mm includes the quiet zone of four modules that readers need.
 */
final class QrDrawing {

    private static final double SIDE = 30;
    private static final int QUIET_MODULES = 4;

    private QrDrawing() {}

    static DrawnForm form() {
        var payload = RenderingContext.current()
                .qrPayload()
                .orElseThrow(
                        () -> new IllegalStateException("The document shows a QR code but its data have no address"));
        var side = SIDE * Art.POINTS_PER_MILLIMETRE;
        return DrawnForm.of(bars(QrCode.of(payload), side), side, side);
    }

    /** Neighbouring dark modules of a row as one bar, in units of a module. */
    private static String bars(ByteMatrix matrix, double side) {
        var modules = matrix.getWidth();
        var module = side / (modules + 2 * QUIET_MODULES);
        var operators = new StringBuilder(8 * 1024);
        operators.append(module).append(" 0 0 ").append(module);
        operators
                .append(' ')
                .append(QUIET_MODULES * module)
                .append(' ')
                .append(QUIET_MODULES * module)
                .append(" cm\n");
        for (int y = 0; y < modules; y++) {
            for (int x = 0; x < modules; x++) {
                int start = x;
                while (x < modules && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    operators
                            .append(start)
                            .append(' ')
                            .append(y)
                            .append(' ')
                            .append(x - start)
                            .append(" 1 re\n");
                }
            }
        }
        return operators.append("f\n").toString();
    }
}
