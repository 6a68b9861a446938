package kz.bilik.docgen.traffic;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import kz.bilik.docgen.problem.AnswerLanguage;
import kz.bilik.docgen.problem.Problems;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.trace.Trace;

/** The first and the last to see a request of the interface: names its trace, keeps it from a stopping service, books how it ended. */
@WebFilter("/api/*")
public class RequestGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(RequestGate.class.getName());
    private static final Set<String> RESOURCES =
            Set.of("batches", "documents", "jobs", "templates", "render-manifests", "signatures");
    private static final int NANOS_OF_MILLI = 1_000_000;

    @Inject
    private transient Stopping stopping;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var trace = Trace.following(request.getHeader("traceparent"));
        response.setHeader("traceparent", trace.header());
        response.setHeader("X-Content-Type-Options", "nosniff");
        var language = AnswerLanguage.of(request.getHeader("Accept-Language"), request.getQueryString());
        try (var binding = trace.bind();
                var speaking = AnswerLanguage.bind(language)) {
            if (!stopping.enter()) {
                refuse(response);
                return;
            }
            long began = System.nanoTime();
            try {
                chain.doFilter(new PatientRequest(request), response);
            } finally {
                stopping.leave();
                log(request, response, System.nanoTime() - began);
            }
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(Refusal.STOPPING.status());
        response.setHeader("Connection", "close");
        response.setHeader("Retry-After", "5");
        response.setContentType(Problems.TYPE);
        response.getOutputStream()
                .write(Problems.json(Refusal.STOPPING, List.of(new Violation("", "service-stopping")))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Of the address only the resource is told: what follows is the client's text. */
    private static void log(HttpServletRequest request, HttpServletResponse response, long nanos) {
        var path = request.getRequestURI().split("/", -1);
        var resource = path.length > 3 && RESOURCES.contains(path[3]) ? path[3] : "other";
        LOG.info(() -> "request method=" + method(request) + " resource=" + resource + " status=" + response.getStatus()
                + " ms=" + nanos / NANOS_OF_MILLI);
    }

    private static String method(HttpServletRequest request) {
        return Set.of("GET", "HEAD", "POST", "DELETE", "OPTIONS", "PUT").contains(request.getMethod())
                ? request.getMethod()
                : "other";
    }
}
