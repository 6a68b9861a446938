package kz.bilik.docgen.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a refused request. */
@Provider
public class RefusalMapper implements ExceptionMapper<RequestRefused> {

    @Override
    public Response toResponse(RequestRefused refused) {
        return Problems.response(refused.refusal(), refused.violations());
    }
}
