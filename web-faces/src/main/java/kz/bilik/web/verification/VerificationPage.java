package kz.bilik.web.verification;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;

/**
 * The address in the QR code. It shows the page of {@code verification/page.xhtml} without session, cookie or script, and forbids the
 * browser everything that the page does not need.
 */
@WebServlet("/v/*")
public class VerificationPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    private static final List<String> READING = List.of("GET", "HEAD");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    @Inject
    private transient VerificationView view;

    /** Nothing but reading is offered here; anything else is refused in a word, without a page that would open a session. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod())) {
            super.service(request, response);
        } else {
            response.setHeader("Allow", String.join(", ", READING));
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(CONTENT_SECURITY_POLICY, POLICY);
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        var path = request.getPathInfo();
        view.ask(path == null ? "" : path.substring(1));
        request.getRequestDispatcher("/verification/page.xhtml").forward(request, new OnePolicy(response));
    }

    /** The component library adds the policy of its own pages to every answer; here the stricter one stands alone. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!CONTENT_SECURITY_POLICY.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }
}
