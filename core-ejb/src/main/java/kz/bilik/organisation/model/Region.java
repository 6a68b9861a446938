package kz.bilik.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.shared.text.LocalText;

/** An oblast or a city of republican significance, by its code of the classifier; reference data of the migrations. */
@Entity
@Table(name = "region")
public class Region {

    @Id
    @Column(name = "kato")
    private String kato;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "centre")
    private String centre;

    @Column(name = "administration_kk")
    private String administrationKk;

    @Column(name = "administration_ru")
    private String administrationRu;

    @Column(name = "administration_en")
    private String administrationEn;

    protected Region() {}

    public RegionSummary summary() {
        return new RegionSummary(
                kato,
                new LocalText(nameKk, nameRu, nameEn),
                new LocalText(administrationKk, administrationRu, administrationEn),
                centre == null);
    }
}
