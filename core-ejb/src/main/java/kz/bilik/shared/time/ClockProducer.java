package kz.bilik.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one clock of Bilik, in the legal zone Asia/Almaty.
 *
 * <p>{@code BILIK_CLOCK} (an ISO instant) fixes it, for rehearsals and tests of dates to come; never set in production.
 */
@ApplicationScoped
public class ClockProducer {

    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "bilik.clock") Optional<String> fixed) {
        return fixed.map(instant -> Clock.fixed(Instant.parse(instant), ZONE)).orElseGet(() -> Clock.system(ZONE));
    }
}
