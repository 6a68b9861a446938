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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.ComponentSpec;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Delivery;
import kz.bilik.programme.ModuleSpec;
import kz.bilik.programme.ProgrammeApproval;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.programme.ProgrammeState;
import kz.bilik.programme.ProgrammeTerms;
import kz.bilik.programme.ProgrammeVersion;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.text.LocalText;

/** One version of a programme; only a draft changes, an approved version never does. */
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
    @Column(name = "form")
    private CourseForm form;

    @Column(name = "distance")
    private boolean distance;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery")
    private Delivery delivery;

    @Column(name = "language")
    private String languages;

    @Column(name = "target_groups")
    private String targetGroups;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProgrammeState state;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "remarks")
    private String remarks;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "order_date")
    private LocalDate orderDate;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "archive_reason")
    private String archiveReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<ProgrammeModule> modules = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<ProgrammeComponent> components = new ArrayList<>();

    protected Programme() {}

    public static Programme drafted(String code, int versionNo, String by, Instant at) {
        var programme = new Programme();
        programme.code = code;
        programme.versionNo = versionNo;
        programme.draftedBy = by;
        programme.state = ProgrammeState.DRAFT;
        programme.createdAt = at;
        return programme;
    }

    /** Says it all anew; only a draft may be worded. The parts of the former wording must have gone before. */
    public void word(
            LocalText title,
            int academicHours,
            ProgrammeTerms terms,
            List<ModuleSpec> taught,
            List<ComponentSpec> assessed) {
        if (state != ProgrammeState.DRAFT) {
            throw new IllegalTransitionException("programme", state, ProgrammeState.DRAFT);
        }
        titleKk = title.kk();
        titleRu = title.ru();
        titleEn = title.en();
        hours = academicHours;
        form = terms.form();
        distance = terms.distance();
        delivery = terms.delivery();
        languages = terms.languages().stream().sorted().collect(Collectors.joining(" "));
        targetGroups = terms.targetGroups().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        for (var module : taught) {
            modules.add(ProgrammeModule.of(this, modules.size() + 1, module));
        }
        for (var component : assessed) {
            components.add(ProgrammeComponent.of(this, components.size() + 1, component));
        }
    }

    /** Takes modules and components away, to be worded anew. */
    public void clear() {
        modules.clear();
        components.clear();
    }

    public void sendForAgreement() {
        moveTo(ProgrammeState.ON_AGREEMENT);
    }

    public void giveBack(String why) {
        moveTo(ProgrammeState.RETURNED);
        remarks = why;
    }

    public void takeUpAgain() {
        moveTo(ProgrammeState.DRAFT);
    }

    /** @param with who agreed, as the institute records it */
    public void agree(String with, Instant at) {
        moveTo(ProgrammeState.AGREED);
        agreedBy = with;
        agreedAt = at;
    }

    /** @param no number of the order; null for a programme that was approved before Bilik knew it */
    public void approve(String no, LocalDate date, String by, Instant at) {
        moveTo(ProgrammeState.APPROVED);
        orderNo = no;
        orderDate = date;
        approvedBy = by;
        approvedAt = at;
    }

    public void archive(String why) {
        moveTo(ProgrammeState.ARCHIVED);
        archiveReason = why;
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

    public String draftedBy() {
        return draftedBy;
    }

    public ProgrammeTerms terms() {
        return new ProgrammeTerms(form, distance, delivery, new LinkedHashSet<>(words(languages)), groups());
    }

    public ProgrammeApproval approval() {
        return new ProgrammeApproval(remarks, agreedBy, agreedAt, orderNo, orderDate, approvedBy, approvedAt);
    }

    public ProgrammeVersion asVersion() {
        return new ProgrammeVersion(id(), versionNo, state, createdAt);
    }

    public ApprovedProgramme asApproved() {
        return new ApprovedProgramme(id(), code, title(), hours, form, distance, groups());
    }

    public List<ProgrammeModule> modules() {
        return List.copyOf(modules);
    }

    public List<ComponentSpec> components() {
        return components.stream().map(ProgrammeComponent::spec).toList();
    }

    public List<ModuleSpec> taught() {
        return modules.stream().map(ProgrammeModule::spec).toList();
    }

    /** Whether this version already says the same, so that no new one is needed. */
    public boolean teaches(int otherHours, List<ModuleSpec> otherModules) {
        return hours == otherHours && taught().equals(otherModules);
    }

    private Set<PositionGroup> groups() {
        return words(targetGroups).stream().map(PositionGroup::valueOf).collect(Collectors.toSet());
    }

    private static List<String> words(String joined) {
        return Arrays.stream(joined.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
