package kz.bilik.programme.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.programme.ModuleId;
import kz.bilik.programme.ModuleSpec;
import kz.bilik.shared.text.LocalText;

/** A module of one programme version. */
@Entity
@Table(name = "programme_module")
public class ProgrammeModule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column(name = "position")
    private int position;

    @Column(name = "stage")
    private int stage;

    @Column(name = "title_kk")
    private String titleKk;

    @Column(name = "title_ru")
    private String titleRu;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "hours")
    private int hours;

    protected ProgrammeModule() {}

    static ProgrammeModule of(Programme programme, int position, ModuleSpec spec) {
        var module = new ProgrammeModule();
        module.programme = programme;
        module.position = position;
        module.stage = spec.stage();
        module.titleKk = spec.title().kk();
        module.titleRu = spec.title().ru();
        module.titleEn = spec.title().en();
        module.hours = spec.hours();
        return module;
    }

    public ModuleSpec spec() {
        return new ModuleSpec(new LocalText(titleKk, titleRu, titleEn), hours, stage);
    }

    public ModuleDetail detail() {
        return new ModuleDetail(new ModuleId(id), position, new LocalText(titleKk, titleRu, titleEn), hours, stage);
    }
}
