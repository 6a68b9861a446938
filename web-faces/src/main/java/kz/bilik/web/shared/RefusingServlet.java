package kz.bilik.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.bilik.document.DocgenUnavailableException;
import kz.bilik.document.PaperRefusedException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;

/** An address that sends what it is asked for, or the status that says why it does not. */
public abstract class RefusingServlet extends HttpServlet {

    private static final int UNPROCESSABLE = 422;

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (NotFoundException notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (PaperRefusedException | RefusedException refused) {
            response.sendError(UNPROCESSABLE);
        } catch (DocgenUnavailableException unavailable) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    protected abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
