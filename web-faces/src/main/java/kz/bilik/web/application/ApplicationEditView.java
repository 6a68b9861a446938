package kz.bilik.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bilik.application.AnnexForm;
import kz.bilik.application.ApplicationDetail;
import kz.bilik.application.ApplicationService;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.persistence.Retrying;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The form of an application (DOC-01, DOC-02), saved field by field while it is filled in. */
@Named
@RequestScoped
public class ApplicationEditView {

    @Inject
    private ApplicationService applications;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private AskedApplication asked;

    @Inject
    private Retrying retrying;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private ApplicationDetail detail;
    private Map<String, Object> field;
    private Integer version;

    public void open() {
        if (!getDetail().editable()) {
            throw new NotFoundException("draft", asked.id().value());
        }
    }

    public ApplicationDetail getDetail() {
        if (detail == null) {
            detail = applications.application(asked.id());
        }
        return detail;
    }

    public Map<String, Object> getField() {
        if (field == null) {
            field = ApplicationFields.typed(getDetail().content());
        }
        return field;
    }

    public boolean isOfHead() {
        return getDetail().form() == AnnexForm.ANNEX_2;
    }

    /** Those that are meant for the applicant's group of positions. */
    public List<ApprovedProgramme> getProgrammes() {
        var group = getDetail().employment().group();
        return programmes.approved().stream()
                .filter(programme -> group == null || programme.targetGroups().contains(group))
                .toList();
    }

    public Funding[] getFundings() {
        return Funding.values();
    }

    public TeachingLanguage[] getLanguages() {
        return TeachingLanguage.values();
    }

    public QualificationCategory[] getCategories() {
        return QualificationCategory.values();
    }

    public List<Integer> getYears() {
        var year = LocalDate.now(clock).getYear();
        return List.of(year, year + 1);
    }

    public List<Integer> getQuarters() {
        return List.of(1, 2, 3, 4);
    }

    public String save() {
        write();
        notices.done(words.get("application.saved"));
        return "/application/edit?faces-redirect=true&id=" + asked.id().value();
    }

    public String submit() {
        write();
        var number = retrying.call(() -> applications.submit(asked.id(), language.getCode()));
        notices.done(words.of("application.submitted", number));
        return "/application/detail?faces-redirect=true&id=" + asked.id().value();
    }

    private void write() {
        version = applications.write(asked.id(), ApplicationFields.content(getField()), getVersion());
        detail = null;
    }

    public String withdraw() {
        applications.withdraw(asked.id());
        notices.done(words.get("application.withdrawn"));
        return "/application/list?faces-redirect=true";
    }

    public Integer getVersion() {
        return version == null ? Integer.valueOf(getDetail().version()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
