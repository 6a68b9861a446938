package kz.bilik.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    @Test
    void a_code_is_a_picture_within_the_page() {
        var picture = QrPicture.of("otpauth://totp/Bilik:asel?secret=GEZDGNBVGY3TQOJQ&issuer=Bilik");

        assertThat(picture).startsWith("data:image/svg+xml;base64,");
        var svg = new String(
                Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1)), StandardCharsets.UTF_8);
        assertThat(svg).startsWith("<svg ").contains("M4 4h1v1h-1z").endsWith("\"/></svg>");
    }
}
