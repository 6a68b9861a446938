package kz.bilik.programme.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import kz.bilik.programme.ComponentKind;
import kz.bilik.programme.ComponentSpec;
import kz.bilik.shared.text.LocalText;

/** A component of the assessment that one programme version asks for. */
@Entity
@Table(name = "programme_component")
public class ProgrammeComponent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ComponentKind kind;

    @Column(name = "title_kk")
    private String titleKk;

    @Column(name = "title_ru")
    private String titleRu;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "max_score")
    private BigDecimal maxScore;

    @Column(name = "pass_percent")
    private BigDecimal passPercent;

    protected ProgrammeComponent() {}

    static ProgrammeComponent of(Programme programme, int position, ComponentSpec spec) {
        var component = new ProgrammeComponent();
        component.programme = programme;
        component.position = position;
        component.kind = spec.kind();
        component.titleKk = spec.title().kk();
        component.titleRu = spec.title().ru();
        component.titleEn = spec.title().en();
        component.maxScore = spec.maxScore();
        component.passPercent = spec.passPercent();
        return component;
    }

    public ComponentSpec spec() {
        return new ComponentSpec(kind, new LocalText(titleKk, titleRu, titleEn), maxScore, passPercent);
    }
}
