package kz.bilik.launcher.once;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A web application that gives the answers it was told to give, one after the other, and remembers what it was asked. */
final class WebStub implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    private record Answer(int status, byte[] body, Map<String, String> headers) {}

    private WebStub(HttpServer server) {
        this.server = server;
    }

    static WebStub start() throws IOException {
        var stub = new WebStub(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        stub.server.createContext("/", stub::answer);
        stub.server.start();
        return stub;
    }

    WebStub on(String request, int status, String body) {
        return on(request, status, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    WebStub on(String request, int status, byte[] body, Map<String, String> headers) {
        answers.computeIfAbsent(request, key -> new ArrayDeque<>()).add(new Answer(status, body, headers));
        return this;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** The last answer of a kind is given again and again. */
    private synchronized void answer(HttpExchange exchange) throws IOException {
        var request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        asked.add(request + " " + exchange.getRequestHeaders().getFirst("Authorization") + " "
                + exchange.getRequestHeaders().getFirst("Content-Type"));
        exchange.getRequestBody().readAllBytes();
        var queue = answers.getOrDefault(request, new ArrayDeque<>());
        var answer = queue.size() > 1 ? queue.remove() : queue.peek();
        if (answer == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        try (var out = exchange.getResponseBody()) {
            out.write(answer.body());
        }
    }
}
