package kz.bilik.docgen.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when every template has made its sample. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @Inject
    private WarmUp warmUp;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("templates").status(warmUp.finished()).build();
    }
}
