package kz.bilik.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import kz.bilik.referral.IdentityCopyDetail;
import kz.bilik.referral.IdentityCopyService;
import kz.bilik.web.file.UploadedPart;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** A listener's own identity copy: who sees it, how long it is kept, a newer one. */
@Named
@RequestScoped
public class IdentityCopyView {

    @Inject
    private IdentityCopyService copies;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private Part scan;

    public IdentityCopyDetail getCopy() {
        return copies.own().orElse(null);
    }

    public String give() {
        copies.giveOwn(UploadedPart.of(scan));
        notices.done(words.get("referral.copy.given"));
        return "/referral/identity?faces-redirect=true";
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
