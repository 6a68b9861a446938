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
import kz.bilik.outcome.DecisionGrounds;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** One assessment with its protocol: the list, the commission, the results of a reassessment, the confirmation, the annulment. */
@Named
@RequestScoped
public class ProtocolView {

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
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private ProtocolDetail detail;
    private Map<String, BigDecimal> scores;
    private Map<String, Boolean> absent;
    private Map<String, BigDecimal> grades;
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
        var entered = getDetail().rows().stream().mapToInt(this::enter).sum();
        return asked.done(words.of("assessment.saved", entered));
    }

    /** How many results of the row were entered before one was refused; the refusal names the listener. */
    private int enter(AssessmentRow row) {
        var entered = 0;
        try {
            var score = getScores().get(key(row));
            if (changed(row.score(), score)) {
                reassessments.enterScore(id(), row.enrolmentId(), score);
                entered++;
            } else if (Boolean.TRUE.equals(getAbsent().get(key(row))) && !row.absent()) {
                reassessments.enterScore(id(), row.enrolmentId(), null);
                entered++;
            }
            for (var at = 0; at < getDetail().modules().size(); at++) {
                var grade = getGrades().get(cell(row, at));
                if (changed(row.grades().get(at), grade)) {
                    reassessments.enterGrade(
                            id(),
                            row.enrolmentId(),
                            getDetail().modules().get(at).id(),
                            grade);
                    entered++;
                }
            }
        } catch (RefusedException refused) {
            words.tell(refused.ruling(), (text, paragraph) -> notices.refused(row.name() + ": " + text, paragraph));
        }
        return entered;
    }

    private static boolean changed(BigDecimal known, BigDecimal entered) {
        return entered != null && (known == null || known.compareTo(entered) != 0);
    }

    public Map<String, BigDecimal> getScores() {
        if (scores == null) {
            scores = new HashMap<>();
            getDetail().rows().forEach(row -> scores.put(key(row), row.score()));
        }
        return scores;
    }

    public Map<String, Boolean> getAbsent() {
        if (absent == null) {
            absent = new HashMap<>();
            getDetail().rows().forEach(row -> absent.put(key(row), row.absent()));
        }
        return absent;
    }

    public Map<String, BigDecimal> getGrades() {
        if (grades == null) {
            grades = new HashMap<>();
            for (var row : getDetail().rows()) {
                for (var at = 0; at < getDetail().modules().size(); at++) {
                    grades.put(cell(row, at), row.grades().get(at));
                }
            }
        }
        return grades;
    }

    public String key(AssessmentRow row) {
        return String.valueOf(row.enrolmentId().value());
    }

    public String cell(AssessmentRow row, int module) {
        return key(row) + ":" + module;
    }

    public List<Ground> grounds(AssessmentRow row) {
        return row.admissionGrounds().stream().map(DecisionGrounds::of).toList();
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
