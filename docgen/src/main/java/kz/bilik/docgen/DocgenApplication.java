package kz.bilik.docgen;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The first version of the programming interface. */
@ApplicationPath("/api/v1")
public class DocgenApplication extends Application {

    /** Addresses in answers have no host: behind a balancer this service does not know its own. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
