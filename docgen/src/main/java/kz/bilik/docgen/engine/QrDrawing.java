package kz.bilik.docgen.engine;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Map;

/**
 * The QR code as one vector path: it decodes from a coarse raster, where a bitmap of one pixel per module is smoothed away. The side of 30
 * mm includes the quiet zone of four modules that readers need.
 */
final class QrDrawing {

    private static final double SIDE = 30;
    private static final int QUIET_MODULES = 4;

    private QrDrawing() {}

    static void paint(Graphics2D graphics) {
        var payload = RenderingContext.current()
                .qrPayload()
                .orElseThrow(
                        () -> new IllegalStateException("The document shows a QR code but its data have no address"));
        var matrix = encode(payload);
        graphics.setColor(Color.BLACK);
        graphics.fill(path(matrix));
    }

    private static ByteMatrix encode(String payload) {
        try {
            return Encoder.encode(payload, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("The verification address does not fit into a QR code", e);
        }
    }

    private static Path2D path(ByteMatrix matrix) {
        var modules = matrix.getWidth();
        var module = SIDE / (modules + 2 * QUIET_MODULES);
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int y = 0; y < modules; y++) {
            for (int x = 0; x < modules; x++) {
                if (matrix.get(x, y) == 1) {
                    int end = x;
                    while (end < modules && matrix.get(end, y) == 1) {
                        end++;
                    }
                    addBar(
                            path,
                            (x + QUIET_MODULES) * module,
                            (y + QUIET_MODULES) * module,
                            (end - x) * module,
                            module);
                    x = end;
                }
            }
        }
        return path;
    }

    private static void addBar(Path2D path, double x, double y, double width, double height) {
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
    }
}
