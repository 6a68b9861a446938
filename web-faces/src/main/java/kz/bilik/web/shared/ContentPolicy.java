package kz.bilik.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * The content security policy of every answer: nothing is allowed to a paper, a file or an answer of the interface, and a page is allowed what the
 * component library writes for it with its nonces. Two policies at once would forbid each other's permissions, so the last one stands alone.
 */
final class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    /** A browser draws its own frame around a PDF or a picture with styles of its own. */
    static final String PAPER =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /** What strangers sent in is not shown by a browser at all. */
    static final String FILE =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private ContentPolicy() {}

    /** @param path of the request within the application, wherever its servlet is mapped */
    static String of(String path) {
        return path.startsWith("/files/") ? FILE : PAPER;
    }

    /** Begins with the policy of the path; a page that states its own later replaces it. */
    static HttpServletResponse begin(String path, HttpServletResponse response) {
        response.setHeader(HEADER, of(path));
        return new OnePolicy(response);
    }

    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (HEADER.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
