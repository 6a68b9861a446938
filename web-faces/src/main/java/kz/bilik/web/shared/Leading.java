package kz.bilik.web.shared;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads the browser to an address outside the pages, a paper or a file, after an act. */
public final class Leading {

    private Leading() {}

    /** @return no outcome: the answer is the redirect */
    public static String to(String address) {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
        return null;
    }
}
