package kz.bilik.programme.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.programme.ModuleSpec;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.programme.ProgrammeState;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.text.LocalText;

/** One version of a programme; modules never change once it is approved. */
@Entity
@Table(name = "programme")
public class Programme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "code")
    private String code;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "title_kk")
    private String titleKk;

    @Column(name = "title_ru")
    private String titleRu;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "hours")
    private int hours;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProgrammeState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<ProgrammeModule> modules = new ArrayList<>();

    protected Programme() {}

    public static Programme drafted(
            String code, int versionNo, LocalText title, int hours, List<ModuleSpec> modules, Instant at) {
        var programme = new Programme();
        programme.code = code;
        programme.versionNo = versionNo;
        programme.titleKk = title.kk();
        programme.titleRu = title.ru();
        programme.titleEn = title.en();
        programme.hours = hours;
        programme.state = ProgrammeState.DRAFT;
        programme.createdAt = at;
        for (var module : modules) {
            programme.modules.add(ProgrammeModule.of(programme, programme.modules.size() + 1, module));
        }
        return programme;
    }

    public void sendForAgreement() {
        moveTo(ProgrammeState.ON_AGREEMENT);
    }

    public void agree() {
        moveTo(ProgrammeState.AGREED);
    }

    public void approve() {
        moveTo(ProgrammeState.APPROVED);
    }

    private void moveTo(ProgrammeState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("programme", state, target);
        }
        state = target;
    }

    public ProgrammeId id() {
        return new ProgrammeId(id);
    }

    public String code() {
        return code;
    }

    public int versionNo() {
        return versionNo;
    }

    public LocalText title() {
        return new LocalText(titleKk, titleRu, titleEn);
    }

    public int hours() {
        return hours;
    }

    public ProgrammeState state() {
        return state;
    }

    public List<ProgrammeModule> modules() {
        return List.copyOf(modules);
    }

    /** Whether this version already says the same, so that no new one is needed. */
    public boolean teaches(int otherHours, List<ModuleSpec> otherModules) {
        return hours == otherHours
                && modules.stream().map(ProgrammeModule::spec).toList().equals(otherModules);
    }
}
