package kz.bilik.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kz.bilik.application.AnnexForm;
import kz.bilik.application.ApplicationService;
import kz.bilik.organisation.EmploymentDetail;
import kz.bilik.organisation.EmploymentId;
import kz.bilik.organisation.EmploymentService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** Begins an application: for whom, and in which form. */
@Named
@RequestScoped
public class ApplicationNewView {

    private static final int MOST_STAFF = 500;

    @Inject
    private ApplicationService applications;

    @Inject
    private EmploymentService employments;

    @Inject
    private AskedApplication asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private List<EmploymentDetail> people;
    private Long employment;
    private AnnexForm form;

    /** Oneself, and for a head the employees too. */
    public List<EmploymentDetail> getPeople() {
        if (people == null) {
            people = me.is(Roles.PRESCHOOL_HEAD)
                    ? employments
                            .staff(new PageRequest(0, MOST_STAFF, "", true, Map.of()))
                            .rows()
                    : employments.own();
        }
        return people;
    }

    public boolean isHead() {
        return me.is(Roles.PRESCHOOL_HEAD);
    }

    public AnnexForm[] getForms() {
        return AnnexForm.values();
    }

    public String begin() {
        var id = applications.draft(new EmploymentId(employment), form);
        var draft = applications.application(id);
        if (draft.switched()) {
            notices.done(words.of("application.switched", words.name(draft.form()), words.text(draft.addresseeName())));
        }
        return "/application/edit?faces-redirect=true&id=" + id.value();
    }

    public Long getEmployment() {
        var wanted = asked.text("employment");
        return employment == null && wanted.matches("\\d{1,18}") ? Long.valueOf(wanted) : employment;
    }

    public void setEmployment(Long employment) {
        this.employment = employment;
    }

    public AnnexForm getForm() {
        if (form == null) {
            form = getPeople().stream().findFirst().map(EmploymentDetail::group).orElse(null) == PositionGroup.HEAD
                    ? AnnexForm.ANNEX_2
                    : AnnexForm.ANNEX_1;
        }
        return form;
    }

    public void setForm(AnnexForm form) {
        this.form = form;
    }
}
