package kz.bilik.docgen.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers what the platform refused in the same form, and what nobody expected with an incident id instead of its details. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            var known = Arrays.stream(Refusal.values())
                    .filter(refusal -> refusal.status() == status)
                    .findFirst();
            if (known.isPresent()) {
                return Problems.response(known.get(), List.of());
            }
            return web.getResponse();
        }
        var incident = UUID.randomUUID();
        LOG.log(Level.SEVERE, fault, () -> "fault incident=" + incident);
        return Problems.response(Refusal.FAULT, List.of(new Violation("", "incident", incident)));
    }
}
