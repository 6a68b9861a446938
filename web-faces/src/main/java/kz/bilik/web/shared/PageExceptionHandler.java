package kz.bilik.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.el.ELException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.MalformedException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.error.StaleException;

/**
 * Turns what a service refused into a sentence on the page, and everything else into an error page.
 *
 * <p>A refusal keeps the page and the form; a bug shows an incident id under which the log holds the trace.
 */
public class PageExceptionHandler extends ExceptionHandlerWrapper {

    private static final System.Logger LOG = System.getLogger(PageExceptionHandler.class.getName());

    public PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var faces = FacesContext.getCurrentInstance();
        var queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            var event = queued.next().getContext();
            queued.remove();
            answer(faces, event.getException(), event.getPhaseId());
        }
    }

    private void answer(FacesContext faces, Throwable thrown, PhaseId phase) {
        var cause = cause(thrown);
        if (stays(faces, cause, phase)) {
            tell(cause);
        } else if (cause instanceof ViewExpiredException) {
            send(faces, HttpServletResponse.SC_FORBIDDEN, "/error/expired.xhtml");
        } else if (cause instanceof NotFoundException) {
            send(faces, HttpServletResponse.SC_NOT_FOUND, "/error/missing.xhtml");
        } else if (cause instanceof EJBAccessException) {
            send(faces, HttpServletResponse.SC_FORBIDDEN, "/error/forbidden.xhtml");
        } else {
            var incident = Incident.report(cause);
            request(faces).setAttribute(Incident.ATTRIBUTE, incident);
            send(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/error/failed.xhtml?incident=" + incident);
        }
    }

    private static boolean stays(FacesContext faces, Throwable cause, PhaseId phase) {
        return faces.isPostback()
                && PhaseId.INVOKE_APPLICATION.equals(phase)
                && (cause instanceof RefusedException
                        || cause instanceof MalformedException
                        || cause instanceof StaleException
                        || cause instanceof IllegalTransitionException
                        || cause instanceof OptimisticLockException);
    }

    private static void tell(Throwable cause) {
        var notices = CDI.current().select(Notices.class).get();
        var words = CDI.current().select(Words.class).get();
        if (cause instanceof RefusedException refused) {
            words.tell(refused.ruling(), notices::refused);
        } else if (cause instanceof MalformedException malformed) {
            malformed
                    .violations()
                    .forEach(violation -> notices.refused(violation.path() + " · " + violation.message(), ""));
        } else if (cause instanceof IllegalTransitionException) {
            notices.refused(words.get("shared.error.transition"), "");
        } else {
            notices.refused(words.get("shared.error.stale"), "");
        }
    }

    private static void send(FacesContext faces, int status, String page) {
        var external = faces.getExternalContext();
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                external.redirect(external.getRequestContextPath() + page);
            } else if (page.contains("expired")) {
                external.redirect(external.getRequestContextPath() + page);
            } else {
                external.responseSendError(status, null);
            }
            faces.responseComplete();
        } catch (IllegalStateException alreadySent) {
            LOG.log(Level.DEBUG, "response already committed", alreadySent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private static Throwable cause(Throwable thrown) {
        var cause = thrown;
        while (wraps(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean wraps(Throwable thrown) {
        return Optional.ofNullable(thrown.getCause()).isPresent()
                && (thrown instanceof FacesException && !(thrown instanceof ViewExpiredException)
                        || thrown instanceof ELException
                        || thrown instanceof InvocationTargetException);
    }
}
