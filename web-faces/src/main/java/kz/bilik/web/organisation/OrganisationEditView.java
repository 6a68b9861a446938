package kz.bilik.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.organisation.RegisterOrganisation;
import kz.bilik.shared.text.LocalText;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** Adds an organisation to the reference data; a district department by its code of the classifier. */
@Named
@RequestScoped
public class OrganisationEditView {

    @Inject
    private OrganisationService organisations;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private String bin;
    private String nameKk;
    private String nameRu;
    private String nameEn;
    private OrganisationType type = OrganisationType.DISTRICT_EDU;
    private String region;
    private String kato;

    public String register() {
        var registered = organisations.register(
                new RegisterOrganisation(bin.strip(), new LocalText(nameKk, nameRu, nameEn), type, region, kato));
        notices.done(words.of("organisation.registered", words.text(registered.name())));
        return "/organisation/list?faces-redirect=true";
    }

    public String getBin() {
        return bin;
    }

    public void setBin(String bin) {
        this.bin = bin;
    }

    public String getNameKk() {
        return nameKk;
    }

    public void setNameKk(String nameKk) {
        this.nameKk = nameKk;
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String nameRu) {
        this.nameRu = nameRu;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public OrganisationType getType() {
        return type;
    }

    public void setType(OrganisationType type) {
        this.type = type;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getKato() {
        return kato;
    }

    public void setKato(String kato) {
        this.kato = kato;
    }
}
