package kz.bilik.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file that leaves Bilik: never guessed at by the browser, named safely in any alphabet (RFC 5987). */
public record Attachment(String name, String contentType) {

    public Attachment {
        name = name.replaceAll("[\\p{Cntrl}\"\\\\/:*?<>|]", "_");
    }

    public String disposition() {
        return disposition("attachment");
    }

    public String disposition(String kind) {
        var ascii = name.replaceAll("[^A-Za-z0-9._-]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return kind + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    public void announce(HttpServletResponse response) {
        response.setContentType(contentType);
        response.setHeader("Content-Disposition", disposition());
    }
}
