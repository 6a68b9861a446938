package kz.bilik.web.verification;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.bilik.certificate.VerificationService;
import kz.bilik.web.shared.ClientAddress;

/** The address in the QR code, {@code /v/<token>}: asks the service once and lets the page show the answer. */
@WebServlet("/v/*")
public class VerificationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    @Inject
    private transient VerificationService verifications;

    @Inject
    private transient VerificationQuota quota;

    @Inject
    private transient ClientAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        var wait = quota.secondsToWait(address.of(request));
        if (wait.isPresent()) {
            response.setHeader("Retry-After", String.valueOf(wait.getAsLong()));
            response.sendError(TOO_MANY);
            return;
        }
        var path = request.getPathInfo();
        var token = path == null ? "" : path.substring(1);
        request.setAttribute(VerificationView.ANSWER, verifications.verify(token));
        request.getRequestDispatcher("/v.xhtml").forward(request, response);
    }
}
