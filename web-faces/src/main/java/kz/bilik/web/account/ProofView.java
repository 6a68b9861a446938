package kz.bilik.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kz.bilik.account.SecondFactorService;
import kz.bilik.web.signin.LocalPath;
import kz.bilik.web.signin.Me;
import kz.bilik.web.signin.RecentProof;

/** Asks who is there once more before something weighty, and leads back to where it is done. */
@Named
@RequestScoped
public class ProofView {

    @Inject
    private RecentProof proof;

    @Inject
    private SecondFactorService factors;

    @Inject
    private Me me;

    private String secret;
    private String next;
    private String refusal;

    public boolean isCodeTaken() {
        return factors.isAsked(me.getUsername());
    }

    public void give() throws IOException {
        if (proof.isWaiting()) {
            refusal = "signin.wait";
        } else if (!proof.give(secret)) {
            refusal = "account.proof.refused";
        } else {
            goBack();
        }
    }

    public boolean isDemo() {
        return proof.isDemo();
    }

    public void giveAsDemo() throws IOException {
        proof.giveAsDemo();
        goBack();
    }

    private void goBack() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + LocalPath.of(next));
        faces.responseComplete();
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getRefusal() {
        return refusal;
    }
}
