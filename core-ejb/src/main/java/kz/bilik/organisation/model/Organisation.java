package kz.bilik.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.organisation.Ownership;
import kz.bilik.organisation.RegisterOrganisation;
import kz.bilik.shared.text.LocalText;

/** A legal entity that listeners, users or courses belong to. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "bin")
    private String bin;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private OrganisationType type;

    @Column(name = "region_kato")
    private String regionKato;

    @Column(name = "kato")
    private String kato;

    @Enumerated(EnumType.STRING)
    @Column(name = "ownership")
    private Ownership ownership;

    @Version
    @Column(name = "version")
    private int version;

    protected Organisation() {}

    public static Organisation registered(RegisterOrganisation command) {
        var organisation = new Organisation();
        organisation.bin = command.bin();
        organisation.nameKk = command.name().kk();
        organisation.nameRu = command.name().ru();
        organisation.nameEn = command.name().en();
        organisation.type = command.type();
        organisation.regionKato = command.regionKato();
        organisation.kato = command.kato();
        organisation.ownership = command.ownership();
        return organisation;
    }

    public OrganisationSummary summary() {
        return new OrganisationSummary(id, bin, name(), type, regionKato, kato, ownership);
    }

    public long id() {
        return id;
    }

    public LocalText name() {
        return new LocalText(nameKk, nameRu, nameEn);
    }

    public String regionKato() {
        return regionKato;
    }

    public String kato() {
        return kato;
    }
}
