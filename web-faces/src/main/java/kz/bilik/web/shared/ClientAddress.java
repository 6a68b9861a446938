package kz.bilik.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request really comes from.
 *
 * <p>{@code X-Forwarded-For} is believed only when it was written by one of our own balancers ({@code bilik.proxies}); otherwise
 * anybody could write any address there and escape the limits.
 */
@ApplicationScoped
public class ClientAddress {

    @Inject
    @ConfigProperty(name = "bilik.proxies")
    private Optional<String> proxies;

    public String of(HttpServletRequest request) {
        var direct = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isOurs(direct)) {
            return direct;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private boolean isOurs(String direct) {
        return proxies.stream()
                .flatMap(listed -> Stream.of(listed.split(",", -1)))
                .map(String::strip)
                .anyMatch(direct::equals);
    }
}
