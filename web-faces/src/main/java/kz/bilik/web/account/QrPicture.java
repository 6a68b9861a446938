package kz.bilik.web.account;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A QR code as a picture that stands in the page itself: what it says is fetched from nowhere and stored nowhere. */
final class QrPicture {

    private QrPicture() {}

    static String of(String text) {
        try {
            var code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            var path = new StringBuilder();
            for (var y = 0; y < code.getHeight(); y++) {
                for (var x = 0; x < code.getWidth(); x++) {
                    if (code.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            var svg =
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/><path d=\"%s\"/></svg>"
                            .formatted(code.getWidth(), code.getHeight(), path);
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        } catch (WriterException e) {
            throw new IllegalStateException("an address is too long for a code", e);
        }
    }
}
