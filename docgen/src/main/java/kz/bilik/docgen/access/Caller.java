package kz.bilik.docgen.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/** Whose request this is. */
@RequestScoped
public class Caller {

    private ApiKey key;

    void is(ApiKey key) {
        this.key = key;
    }

    public ApiKey key() {
        return key;
    }

    public String owner() {
        return key.owner();
    }

    public void needs(String scope) {
        if (!key.covers(scope)) {
            throw new RequestRefused(
                    Refusal.FORBIDDEN, List.of(new Violation("", "scope-missing", "The key has no scope " + scope)));
        }
    }
}
