package kz.bilik.docgen.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import kz.bilik.docgen.measure.Meters;

/** Answers a refused request. */
@Provider
public class RefusalMapper implements ExceptionMapper<RequestRefused> {

    @Inject
    private Meters meters;

    @Override
    public Response toResponse(RequestRefused refused) {
        if (refused.violations().isEmpty()) {
            meters.refused(refused.refusal().name().toLowerCase(Locale.ROOT));
        }
        refused.violations().stream().map(Violation::code).distinct().forEach(meters::refused);
        return Problems.response(refused);
    }
}
