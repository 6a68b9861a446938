package kz.bilik.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.account.FactorOffer;
import kz.bilik.account.FactorStanding;
import kz.bilik.account.SecondFactorService;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;
import kz.bilik.web.signin.StepUp;

/** One's own second factor: made known, renewed on paper, removed. Codes for paper are shown by the answer that makes them and never again. */
@Named
@RequestScoped
public class FactorView {

    @Inject
    private SecondFactorService factors;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private String code;
    private List<String> papers = List.of();

    public FactorStanding getStanding() {
        return factors.standing();
    }

    public FactorOffer getOffer() {
        return factors.offer().orElse(null);
    }

    public String getPicture() {
        return QrPicture.of(getOffer().uri());
    }

    public boolean isHeldBack() {
        return me.isHeldBack();
    }

    public String begin() {
        factors.begin();
        return "/account/factor?faces-redirect=true";
    }

    public void confirm() {
        papers = factors.confirm(code);
    }

    @StepUp
    public void renew() {
        papers = factors.renewRecoveryCodes();
    }

    @StepUp
    public String remove() {
        factors.remove();
        notices.done(words.get("account.factor.off.done"));
        return "/account/own?faces-redirect=true";
    }

    public List<String> getPapers() {
        return papers;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
