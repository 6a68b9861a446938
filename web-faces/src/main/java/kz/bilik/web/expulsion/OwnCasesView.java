package kz.bilik.web.expulsion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.expulsion.ExpulsionCaseId;
import kz.bilik.expulsion.ExpulsionCaseService;
import kz.bilik.expulsion.OwnCase;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** What is held against the listener, and the form by which he explains himself. */
@Named
@RequestScoped
public class OwnCasesView {

    @Inject
    private ExpulsionCaseService cases;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private List<OwnCase> all;
    private String text;

    public List<OwnCase> getAll() {
        if (all == null) {
            all = cases.own();
        }
        return all;
    }

    public String explain(long id) {
        cases.explain(new ExpulsionCaseId(id), text);
        notices.done(words.get("expulsion.own.explained"));
        return "/expulsion/own?faces-redirect=true";
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
