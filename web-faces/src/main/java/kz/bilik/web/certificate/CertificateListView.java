package kz.bilik.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
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

    static final List<String> FILTERS =
            List.of("number", "holder", "iin", "status", "issuedFrom", "issuedTo", "topic", "course", "blank");

    private static final Set<String> LOG_READERS =
            Set.of(Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR);

    @Inject
    private CertificateService certificates;

    @Inject
    private HttpServletRequest request;

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

    public boolean isLogOpen() {
        return me.getRoles().stream().anyMatch(LOG_READERS::contains);
    }

    /** Address of the same rows as a workbook. */
    public String getWorkbook() {
        var query = request.getQueryString();
        return request.getContextPath() + "/certificate/register.xlsx" + (query == null ? "" : "?" + query);
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
        return FILTERS;
    }

    /** Those that have expired begin with the latest; all others with the highest number. Either way the first page is read from an index. */
    @Override
    protected String naturalSort() {
        return CertificateStanding.EXPIRED.name().equals(getFilter().get("status")) ? "validUntil" : "number";
    }

    @Override
    protected boolean naturalAscending() {
        return false;
    }
}
