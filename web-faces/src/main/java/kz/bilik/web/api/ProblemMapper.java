package kz.bilik.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.MalformedException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.error.StaleException;
import kz.bilik.web.shared.Incident;

/** The one place where what a service refused becomes an answer. What is not known here is a bug and told as an incident. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
            var answer = http.getResponse();
            return Problem.ofStatus(answer.getStatus()).toResponse(Response.fromResponse(answer));
        }
        return problem(thrown).toResponse();
    }

    static Problem problem(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof MalformedException malformed) {
                return Problem.malformed(malformed.violations());
            }
            if (cause instanceof RefusedException refused) {
                return Problem.refused(refused.ruling());
            }
            if (cause instanceof NotFoundException) {
                return Problem.notFound();
            }
            if (cause instanceof EJBAccessException) {
                return Problem.forbidden();
            }
            if (cause instanceof IllegalTransitionException) {
                return Problem.conflict("illegal-transition", "The thing is in a state that has no such step.");
            }
            if (cause instanceof StaleException || cause instanceof OptimisticLockException) {
                return Problem.conflict("stale", "Someone else changed it in the meantime; read it again.");
            }
        }
        return Problem.failed(Incident.report(thrown));
    }
}
