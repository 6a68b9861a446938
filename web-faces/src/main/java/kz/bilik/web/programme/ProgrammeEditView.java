package kz.bilik.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.programme.ComponentKind;
import kz.bilik.programme.ComponentSpec;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Delivery;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.programme.ProgrammeDetail;
import kz.bilik.programme.ProgrammeDraft;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.programme.ProgrammeState;
import kz.bilik.programme.ProgrammeTerms;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.LocalText;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The form of a draft: a new programme, or the wording of one that is not sent for agreement yet. */
@Named
@RequestScoped
public class ProgrammeEditView {

    private static final int SPARE_MODULES = 4;
    private static final int SPARE_COMPONENTS = 2;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private AskedRecord asked;

    @Inject
    private Me me;

    private boolean loaded;
    private String code;
    private String titleKk;
    private String titleRu;
    private String titleEn;
    private BigDecimal hours;
    private CourseForm form = CourseForm.WITH_PAID_LEAVE;
    private boolean distance;
    private Delivery delivery = Delivery.ONE_TIME;
    private String[] languages = {"kk"};
    private String[] groups =
            Arrays.stream(PositionGroup.values()).map(Enum::name).toArray(String[]::new);
    private List<Part> modules = new ArrayList<>();
    private List<Part> components = new ArrayList<>();

    public void open() {
        load();
    }

    /** The form stands on what is in the database, also when it comes back with what was typed. */
    private void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        if (!me.isAny(Roles.METHODOLOGIST_TRAINER, Roles.INSTITUTE_ADMIN)) {
            throw new NotFoundException("programme", "draft");
        }
        id().map(programmes::programme).ifPresent(this::show);
        IntStream.range(0, SPARE_MODULES).forEach(spare -> modules.add(new Part()));
        if (components.isEmpty()) {
            var test = new Part();
            test.kind = ComponentKind.TEST;
            test.titleKk = words.name(ComponentKind.TEST);
            test.amount = BigDecimal.valueOf(100);
            test.pass = BigDecimal.valueOf(50);
            components.add(test);
        }
        IntStream.range(0, SPARE_COMPONENTS).forEach(spare -> components.add(new Part()));
    }

    private void show(ProgrammeDetail programme) {
        if (programme.state() != ProgrammeState.DRAFT) {
            throw new NotFoundException("programme", programme.id().value());
        }
        code = programme.code();
        titleKk = programme.title().kk();
        titleRu = programme.title().ru();
        titleEn = programme.title().en();
        hours = BigDecimal.valueOf(programme.hours());
        form = programme.terms().form();
        distance = programme.terms().distance();
        delivery = programme.terms().delivery();
        languages = programme.terms().languages().toArray(String[]::new);
        groups = programme.terms().targetGroups().stream().map(Enum::name).toArray(String[]::new);
        programme.modules().forEach(module -> modules.add(Part.of(module)));
        programme.components().forEach(component -> components.add(Part.of(component)));
    }

    private Optional<ProgrammeId> id() {
        return asked.isGiven() ? Optional.of(new ProgrammeId(asked.id("programme"))) : Optional.empty();
    }

    public boolean isFresh() {
        return id().isEmpty();
    }

    public String save() {
        var draft = new ProgrammeDraft(
                code,
                new LocalText(titleKk, titleRu, titleEn),
                hours,
                new ProgrammeTerms(
                        form,
                        distance,
                        delivery,
                        Set.of(languages),
                        Arrays.stream(groups).map(PositionGroup::valueOf).collect(Collectors.toSet())),
                getModules().stream()
                        .filter(Part::isFilled)
                        .map(part -> new ProgrammeDraft.Module(part.title(), part.amount(), part.stage()))
                        .toList(),
                getComponents().stream()
                        .filter(Part::isFilled)
                        .map(part -> new ComponentSpec(part.kind, part.title(), part.amount(), part.pass()))
                        .toList());
        var saved = id().map(id -> {
                    programmes.reword(id, draft);
                    return id;
                })
                .orElseGet(() -> programmes.draft(draft));
        notices.done(words.get("programme.saved"));
        return "/programme/detail?faces-redirect=true&id=" + saved.value();
    }

    public List<Part> getModules() {
        load();
        return modules;
    }

    public List<Part> getComponents() {
        load();
        return components;
    }

    public CourseForm[] getForms() {
        return CourseForm.values();
    }

    public Delivery[] getDeliveries() {
        return Delivery.values();
    }

    public PositionGroup[] getAllGroups() {
        return PositionGroup.values();
    }

    public ComponentKind[] getKinds() {
        return ComponentKind.values();
    }

    public String getCode() {
        load();
        return code;
    }

    public void setCode(String code) {
        load();
        this.code = code;
    }

    public String getTitleKk() {
        load();
        return titleKk;
    }

    public void setTitleKk(String titleKk) {
        load();
        this.titleKk = titleKk;
    }

    public String getTitleRu() {
        load();
        return titleRu;
    }

    public void setTitleRu(String titleRu) {
        load();
        this.titleRu = titleRu;
    }

    public String getTitleEn() {
        load();
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        load();
        this.titleEn = titleEn;
    }

    public BigDecimal getHours() {
        load();
        return hours;
    }

    public void setHours(BigDecimal hours) {
        load();
        this.hours = hours;
    }

    public CourseForm getForm() {
        load();
        return form;
    }

    public void setForm(CourseForm form) {
        load();
        this.form = form;
    }

    public boolean isDistance() {
        load();
        return distance;
    }

    public void setDistance(boolean distance) {
        load();
        this.distance = distance;
    }

    public Delivery getDelivery() {
        load();
        return delivery;
    }

    public void setDelivery(Delivery delivery) {
        load();
        this.delivery = delivery;
    }

    public String[] getLanguages() {
        load();
        return languages.clone();
    }

    public void setLanguages(String[] languages) {
        load();
        this.languages = languages.clone();
    }

    public String[] getGroups() {
        load();
        return groups.clone();
    }

    public void setGroups(String[] groups) {
        load();
        this.groups = groups.clone();
    }

    /** A module or a component while it is written. */
    public static class Part {

        private String titleKk;
        private String titleRu;
        private String titleEn;
        private BigDecimal amount;
        private BigDecimal pass;
        private Integer stage = 1;
        private ComponentKind kind = ComponentKind.TEST;

        static Part of(ModuleDetail module) {
            var part = of(module.title());
            part.amount = BigDecimal.valueOf(module.hours());
            part.stage = module.stage();
            return part;
        }

        static Part of(ComponentSpec component) {
            var part = of(component.title());
            part.kind = component.kind();
            part.amount = component.maxScore();
            part.pass = component.passPercent();
            return part;
        }

        private static Part of(LocalText title) {
            var part = new Part();
            part.titleKk = title.kk();
            part.titleRu = title.ru();
            part.titleEn = title.en();
            return part;
        }

        boolean isFilled() {
            return titleKk != null && !titleKk.isBlank();
        }

        LocalText title() {
            return new LocalText(titleKk, titleRu, titleEn);
        }

        BigDecimal amount() {
            return amount == null ? BigDecimal.ZERO : amount;
        }

        BigDecimal pass() {
            return pass == null ? BigDecimal.ZERO : pass;
        }

        int stage() {
            return stage == null ? 1 : stage;
        }

        public String getTitleKk() {
            return titleKk;
        }

        public void setTitleKk(String titleKk) {
            this.titleKk = titleKk;
        }

        public String getTitleRu() {
            return titleRu;
        }

        public void setTitleRu(String titleRu) {
            this.titleRu = titleRu;
        }

        public String getTitleEn() {
            return titleEn;
        }

        public void setTitleEn(String titleEn) {
            this.titleEn = titleEn;
        }

        public BigDecimal getAmount() {
            return amount;
        }

        public void setAmount(BigDecimal amount) {
            this.amount = amount;
        }

        public BigDecimal getPass() {
            return pass;
        }

        public void setPass(BigDecimal pass) {
            this.pass = pass;
        }

        public Integer getStage() {
            return stage;
        }

        public void setStage(Integer stage) {
            this.stage = stage;
        }

        public ComponentKind getKind() {
            return kind;
        }

        public void setKind(ComponentKind kind) {
            this.kind = kind;
        }
    }
}
