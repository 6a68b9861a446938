package kz.bilik.web.expulsion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.expulsion.CommissionId;
import kz.bilik.expulsion.CommissionService;
import kz.bilik.expulsion.CommissionSummary;
import kz.bilik.expulsion.ExpulsionCaseService;
import kz.bilik.expulsion.ViolationDetail;
import kz.bilik.expulsion.ViolationId;
import kz.bilik.expulsion.ViolationService;
import kz.bilik.expulsion.ViolationState;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.signin.Me;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** One violation: what it is judged to be, what became of its notice, and the case that it may lead to. */
@Named
@RequestScoped
public class ViolationDetailView {

    @Inject
    private ViolationService violations;

    @Inject
    private CommissionService commissions;

    @Inject
    private ExpulsionCaseService cases;

    @Inject
    private AskedRecord asked;

    @Inject
    private Basis basis;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private ViolationDetail detail;
    private Long commission;

    public void open() {
        getDetail();
    }

    public ViolationDetail getDetail() {
        if (detail == null) {
            detail = violations.violation(id());
        }
        return detail;
    }

    private ViolationId id() {
        return new ViolationId(asked.id("violation"));
    }

    public boolean isJudge() {
        return me.is(Roles.INSTITUTE_ADMIN) && getDetail().row().state() == ViolationState.RECORDED;
    }

    public boolean isOpener() {
        return me.is(Roles.INSTITUTE_ADMIN)
                && getDetail().row().state() == ViolationState.CONFIRMED
                && getDetail().row().caseId() == null;
    }

    public List<CommissionSummary> getCommissions() {
        return commissions.commissions().stream().filter(CommissionSummary::fit).toList();
    }

    /** Why no case can be opened; empty when one can. */
    public String getHindrance() {
        var against = getDetail().againstCase();
        if (!against.isEmpty()) {
            return words.ground(against.get(0));
        }
        return getCommissions().isEmpty() ? words.get("expulsion.commission.none") : "";
    }

    public String confirm() {
        violations.confirm(id());
        return asked.done(words.get("expulsion.violation.confirmed"));
    }

    public String dismiss() {
        violations.dismiss(id(), basis.getReason());
        return asked.done(words.get("expulsion.violation.dismissed"));
    }

    public String openCase() {
        var opened = cases.open(getDetail().row().enrolment(), new CommissionId(commission));
        notices.done(words.get("expulsion.case.opened"));
        return "/expulsion/case?faces-redirect=true&id=" + opened.value();
    }

    public Long getCommission() {
        return commission;
    }

    public void setCommission(Long commission) {
        this.commission = commission;
    }
}
