package kz.bilik.docgen.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready any more once the service has been told to stop, so that a balancer sends nothing new. */
@Readiness
@ApplicationScoped
public class TakingRequests implements HealthCheck {

    @Inject
    private Stopping stopping;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("taking-requests")
                .status(!stopping.begun())
                .build();
    }
}
