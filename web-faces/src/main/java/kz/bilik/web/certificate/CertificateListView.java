package kz.bilik.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.bilik.certificate.CertificateService;
import kz.bilik.certificate.CertificateStanding;
import kz.bilik.certificate.CertificateSummary;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.signin.Me;

/** The certificate register; also where the search of the page head arrives. */
@Named
@RequestScoped
public class CertificateListView extends ListView<CertificateSummary> {

    @Inject
    private CertificateService certificates;

    @Inject
    private Me me;

    /** Sends the one search field of the page head to the filter that it means: an IIN, a number or a name. */
    public void open() throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var text = external.getRequestParameterMap().getOrDefault("q", "").strip();
        if (!text.isEmpty()) {
            external.redirect(external.getRequestContextPath() + "/certificate/list.xhtml?" + meaning(text) + "="
                    + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
    }

    public CertificateStanding[] getStandings() {
        return CertificateStanding.values();
    }

    public boolean isByIin() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    private static String meaning(String text) {
        if (text.matches("\\d{12}")) {
            return "iin";
        }
        return text.matches(".*\\d.*") ? "number" : "holder";
    }

    @Override
    protected Page<CertificateSummary> load(PageRequest request) {
        return certificates.register(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("number", "holder", "iin", "status", "issuedFrom", "issuedTo", "topic", "course", "blank");
    }

    @Override
    protected String naturalSort() {
        return "number";
    }

    @Override
    protected boolean naturalAscending() {
        return false;
    }
}
