package kz.bilik.docgen.signature;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.client.http.DataLoader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/**
 * Asks a time-stamp service over HTTP (RFC 3161) by the platform's client. It goes to the address of the configuration only: nothing is
 * fetched and no redirect is followed.
 */
final class StampLoader implements DataLoader {

    private static final long serialVersionUID = 1L;
    private static final String REQUEST = "application/timestamp-query";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public byte[] post(String url, byte[] request) {
        var post = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Content-Type", REQUEST)
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try {
            var response = CLIENT.send(post, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                var answer = body.readNBytes(LONGEST_ANSWER + 1);
                if (response.statusCode() != 200 || answer.length > LONGEST_ANSWER) {
                    throw new DSSException("The time-stamp service answered " + response.statusCode());
                }
                return answer;
            }
        } catch (IOException e) {
            throw new DSSException("The time-stamp service does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DSSException("Interrupted while waiting for a time stamp", e);
        }
    }

    @Override
    public byte[] get(String url) {
        throw new UnsupportedOperationException("A signer fetches nothing");
    }

    @Override
    public DataAndUrl get(List<String> urls) {
        throw new UnsupportedOperationException("A signer fetches nothing");
    }

    @Override
    public void setContentType(String contentType) {
        if (!REQUEST.equals(contentType)) {
            throw new UnsupportedOperationException("Only time stamps are asked for");
        }
    }
}
