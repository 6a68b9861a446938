package kz.bilik.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bilik.assessment.AnnulProtocol;
import kz.bilik.assessment.AssessmentId;
import kz.bilik.assessment.AssessmentKind;
import kz.bilik.assessment.AssessmentRow;
import kz.bilik.assessment.AssessmentService;
import kz.bilik.assessment.AssessmentState;
import kz.bilik.assessment.CommissionMember;
import kz.bilik.assessment.CommissionOffice;
import kz.bilik.assessment.ProtocolDetail;
import kz.bilik.assessment.ProtocolService;
import kz.bilik.assessment.ReassessmentService;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** One assessment with its protocol: the list, the commission, the results of a reassessment, the confirmation, the annulment. */
@Named
@RequestScoped
public class ProtocolView extends ResultForm {

    @Inject
    private ProtocolService protocols;

    @Inject
    private ReassessmentService reassessments;

    @Inject
    private AssessmentService assessments;

    @Inject
    private AskedRecord asked;

    @Inject
    private Basis basis;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private ProtocolDetail detail;
    private Map<String, Boolean> absent;
    private String member;
    private CommissionOffice office = CommissionOffice.MEMBER;

    public void open() {
        getDetail();
    }

    public ProtocolDetail getDetail() {
        if (detail == null) {
            detail = protocols.protocol(id());
        }
        return detail;
    }

    @Override
    protected List<AssessmentRow> rows() {
        return getDetail().rows();
    }

    @Override
    protected List<ModuleDetail> modules() {
        return getDetail().modules();
    }

    @Override
    protected void enterScore(AssessmentRow row, BigDecimal score) {
        reassessments.enterScore(id(), row.enrolmentId(), score);
    }

    @Override
    protected void enterGrade(AssessmentRow row, ModuleDetail module, BigDecimal grade) {
        reassessments.enterGrade(id(), row.enrolmentId(), module.id(), grade);
    }

    @Override
    protected boolean isMarkedAbsent(AssessmentRow row) {
        return Boolean.TRUE.equals(getAbsent().get(key(row))) && !row.absent();
    }

    private AssessmentId id() {
        return new AssessmentId(asked.id("assessment"));
    }

    public boolean isReassessment() {
        return getDetail().kind() == AssessmentKind.REASSESSMENT;
    }

    private boolean is(AssessmentState state) {
        return getDetail().state() == state;
    }

    public boolean isOpenable() {
        return isReassessment() && is(AssessmentState.PLANNED) && me.is(Roles.INSTITUTE_ADMIN);
    }

    /** Why it cannot begin yet; empty when it can. */
    public String getNotYet() {
        return getDetail().heldOn().isAfter(LocalDate.now(clock)) ? words.get("assessment.open.ahead") : "";
    }

    public boolean isNamable() {
        return !is(AssessmentState.CONFIRMED) && !is(AssessmentState.ANNULLED) && me.is(Roles.INSTITUTE_ADMIN);
    }

    public boolean isEditable() {
        return isReassessment()
                && is(AssessmentState.GRADING)
                && me.isAny(Roles.METHODOLOGIST_TRAINER, Roles.COMMISSION_MEMBER);
    }

    public boolean isConfirmable() {
        return isReassessment()
                && is(AssessmentState.GRADING)
                && me.isAny(Roles.INSTITUTE_ADMIN, Roles.COMMISSION_MEMBER);
    }

    public String getHindrance() {
        return getDetail().against().isEmpty() ? "" : words.get("assessment.confirm.hindered");
    }

    public boolean isAnnullable() {
        return is(AssessmentState.CONFIRMED) && me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    public CommissionOffice[] getOffices() {
        return CommissionOffice.values();
    }

    public List<CommissionMember> getCandidates() {
        return assessments.candidates();
    }

    public String begin() {
        reassessments.open(id());
        return asked.done(words.get("assessment.opened"));
    }

    public String name() {
        reassessments.name(id(), member, office);
        return asked.done(words.get("assessment.named"));
    }

    public String release(String username) {
        reassessments.release(id(), username);
        return asked.done(words.get("assessment.released"));
    }

    public String confirm() {
        reassessments.confirm(id());
        return asked.done(words.get("assessment.confirmed"));
    }

    public String annul() {
        protocols.annul(id(), new AnnulProtocol(basis.getNumber(), basis.getDate(), basis.getReason()));
        return asked.done(words.get("assessment.annulled"));
    }

    public String save() {
        var entered = enterAll();
        return asked.done(words.of("assessment.saved", entered));
    }

    public Map<String, Boolean> getAbsent() {
        if (absent == null) {
            absent = new HashMap<>();
            getDetail().rows().forEach(row -> absent.put(key(row), row.absent()));
        }
        return absent;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public CommissionOffice getOffice() {
        return office;
    }

    public void setOffice(CommissionOffice office) {
        this.office = office;
    }
}
