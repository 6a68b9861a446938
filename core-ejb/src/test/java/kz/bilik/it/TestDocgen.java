package kz.bilik.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A document service for tests that issue: it speaks the same HTTP and answers with a real one-page PDF. When a document service listens at that
 * address already, that one is used.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class TestDocgen {

    @Inject
    @ConfigProperty(name = "bilik.docgen.url")
    private URI url;

    private final Map<String, Integer> rendered = new ConcurrentHashMap<>();
    private HttpServer server;
    private volatile boolean down;

    @PostConstruct
    void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(url.getHost(), url.getPort()), 0);
        } catch (BindException taken) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.createContext("/api/v1/documents/", this::answer);
        server.start();
    }

    @PreDestroy
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** How often a paper with this number was made; drafts are shown with the number that is expected and do not count. */
    public int timesRendered(String template, String number) {
        return rendered.getOrDefault(template + " " + number, 0);
    }

    public void goDown() {
        down = true;
    }

    public void comeBack() {
        down = false;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var data = Json.createReader(exchange.getRequestBody()).readObject();
            if (down) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            if (data.getString("holder", "").contains("☃")) {
                refuse(exchange);
                return;
            }
            var template = exchange.getRequestURI().getPath().replaceAll(".*/", "");
            if (!isDraft(exchange)) {
                rendered.merge(template + " " + number(data), 1, Integer::sum);
            }
            var pdf = page();
            exchange.getResponseHeaders().add("Content-Type", "application/pdf");
            exchange.getResponseHeaders().add("Bilik-Template-Version", "1");
            exchange.sendResponseHeaders(200, pdf.length);
            exchange.getResponseBody().write(pdf);
        }
    }

    private static boolean isDraft(HttpExchange exchange) {
        var picture = "image/png".equals(exchange.getRequestHeaders().getFirst("Accept"));
        return picture || exchange.getRequestURI().getQuery().contains("draft=true");
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        var problem = Json.createObjectBuilder()
                .add("title", "Unprocessable data")
                .add(
                        "violations",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("path", "/holder")
                                        .add("code", "GLYPH_MISSING")
                                        .add("message", "no glyph")))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(422, problem.length);
        exchange.getResponseBody().write(problem);
    }

    private static String number(JsonObject data) {
        return data.getString("number", data.getString("certificateNumber", ""));
    }

    private static byte[] page() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
