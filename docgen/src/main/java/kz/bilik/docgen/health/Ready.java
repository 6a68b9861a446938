package kz.bilik.docgen.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import kz.bilik.docgen.document.DocumentMaker;
import kz.bilik.docgen.wording.LabelFault;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when every template has made its sample. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @Inject
    private WarmUp warmUp;

    @Inject
    private DocumentMaker maker;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("templates").status(warmUp.finished());
        var faults = maker.labelFaults();
        if (!faults.isEmpty()) {
            response.withData(
                    "labels", faults.stream().map(LabelFault::toString).collect(Collectors.joining("; ")));
        }
        return response.build();
    }
}
