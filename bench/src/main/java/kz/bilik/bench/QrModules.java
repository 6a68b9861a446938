package kz.bilik.bench;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/** The QR code by ZXing, as a peer would draw it: dark modules of a row joined to bars. */
public record QrModules(byte[][] rows) {

    private static final int QUIET = 4;

    /** Takes a bar of a code that is one by one in size. */
    public interface Bar {
        void draw(double x, double y, double width, double height);
    }

    public static QrModules of(String content) {
        try {
            return new QrModules(
                    Encoder.encode(content, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                            .getMatrix()
                            .getArray());
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    public void bars(Bar bar) {
        double module = 1.0 / (rows.length + 2 * QUIET);
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < rows.length; x++) {
                int start = x;
                while (x < rows.length && rows[y][x] == 1) {
                    x++;
                }
                if (x > start) {
                    bar.draw((start + QUIET) * module, (y + QUIET) * module, (x - start) * module, module);
                }
            }
        }
    }

    /** Fills a square of that size at the origin. */
    public void paint(Graphics2D graphics, double side) {
        var path = new Path2D.Double();
        bars((x, y, width, height) -> {
            path.moveTo(x * side, y * side);
            path.lineTo((x + width) * side, y * side);
            path.lineTo((x + width) * side, (y + height) * side);
            path.lineTo(x * side, (y + height) * side);
            path.closePath();
        });
        graphics.setColor(Color.BLACK);
        graphics.fill(path);
    }

    /** One bit a pixel, so many pixels a module. */
    public BufferedImage bitmap(int pixels) {
        int side = (rows.length + 2 * QUIET) * pixels;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        bars((x, y, width, height) -> graphics.fillRect(
                (int) Math.round(x * side), (int) Math.round(y * side), (int) Math.round(width * side), (int)
                        Math.round(height * side)));
        graphics.dispose();
        return image;
    }

    public String svgPath() {
        var path = new StringBuilder(8 * 1024);
        double modules = rows.length + 2 * QUIET;
        bars((x, y, width, height) -> path.append('M')
                .append(Math.round(x * modules))
                .append(' ')
                .append(Math.round(y * modules))
                .append('h')
                .append(Math.round(width * modules))
                .append("v1h-")
                .append(Math.round(width * modules))
                .append('z'));
        return path.toString();
    }

    public int modules() {
        return rows.length + 2 * QUIET;
    }
}
