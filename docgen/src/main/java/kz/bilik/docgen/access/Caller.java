package kz.bilik.docgen.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/** Whose request this is. */
@RequestScoped
public class Caller {

    private Client client;

    void is(Client client) {
        this.client = client;
    }

    public Client client() {
        return client;
    }

    public String owner() {
        return client.owner();
    }

    public void needs(String scope) {
        refuse(!client.covers(scope), scope);
    }

    /** For a right that must be given by its name. */
    public void needsByName(String scope) {
        refuse(!client.holds(scope), scope);
    }

    private static void refuse(boolean missing, String scope) {
        if (missing) {
            throw new RequestRefused(Refusal.FORBIDDEN, List.of(new Violation("", "scope-missing", scope)));
        }
    }
}
