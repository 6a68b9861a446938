package kz.bilik.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import kz.bilik.admission.AdmissionOrderDetail;
import kz.bilik.admission.AdmissionOrderId;
import kz.bilik.admission.AdmissionOrderState;
import kz.bilik.admission.AdmissionService;
import kz.bilik.admission.AdmitPerson;
import kz.bilik.admission.DraftOrder;
import kz.bilik.admission.GuardRow;
import kz.bilik.admission.policy.AdmissionRefusal;
import kz.bilik.agreement.Payer;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.programme.Funding;
import kz.bilik.referral.IdentityCopyService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.file.UploadedPart;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Leading;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.TypedPerson;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;
import kz.bilik.web.signin.StepUp;

/** One admission order: the matrix of guards, who is in it, the signature. */
@Named
@RequestScoped
public class AdmissionDetailView {

    private static final Set<AdmissionRefusal> APPLICATION =
            Set.of(AdmissionRefusal.APPLICATION_MISSING, AdmissionRefusal.APPLICATION_NOT_LISTED);
    private static final Set<AdmissionRefusal> LETTER =
            Set.of(AdmissionRefusal.LETTER_MISSING, AdmissionRefusal.LETTER_AFTER_ORDER);
    private static final Set<AdmissionRefusal> LIST = Set.of(AdmissionRefusal.NOT_IN_LIST);
    private static final Set<AdmissionRefusal> REFERRAL =
            Set.of(AdmissionRefusal.REFERRAL_MISSING, AdmissionRefusal.REFERRAL_AFTER_COURSE_START);
    private static final Set<AdmissionRefusal> COPY = Set.of(AdmissionRefusal.IDENTITY_COPY_MISSING);

    @Inject
    private AdmissionService admissions;

    @Inject
    private IdentityCopyService copies;

    @Inject
    private PersonService persons;

    @Inject
    private TypedPerson typed;

    @Inject
    private AskedRecord asked;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private AdmissionOrderDetail detail;
    private Long person;
    private Part copy;
    private String workplace;
    private PositionGroup position = PositionGroup.PEDAGOGUE;
    private BigDecimal price;
    private Payer payer = Payer.EMPLOYER;
    private String payerName;
    private LocalDate paymentDue;
    private String reason;
    private LocalDate date;
    private String leaderName;
    private String leaderPost;
    private String lateReason;

    public void open() {
        getDetail();
    }

    public AdmissionOrderDetail getDetail() {
        if (detail == null) {
            detail = admissions.order(id());
        }
        return detail;
    }

    private AdmissionOrderId id() {
        return new AdmissionOrderId(asked.id("admission_order"));
    }

    public boolean isDraft() {
        return getDetail().state() == AdmissionOrderState.DRAFT;
    }

    public boolean isSigned() {
        return getDetail().state() == AdmissionOrderState.SIGNED;
    }

    public boolean isFillable() {
        return isDraft() && me.is(Roles.INSTITUTE_ADMIN);
    }

    public boolean isSigner() {
        return isDraft() && me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    public boolean isCancellable() {
        return isFillable() || isSigned() && me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    public boolean isExtra() {
        return getDetail().course().funding() == Funding.EXTRA_BUDGET;
    }

    /** Why the order cannot be signed now; empty when it can. */
    public String getHindrance() {
        return getDetail().against().isEmpty() ? "" : words.get("admission.sign.hindered");
    }

    public boolean lacksApplication(GuardRow row) {
        return row.lacks(APPLICATION);
    }

    public boolean lacksList(GuardRow row) {
        return row.lacks(LIST);
    }

    public boolean lacksLetter(GuardRow row) {
        return row.lacks(LETTER);
    }

    public boolean lacksReferral(GuardRow row) {
        return row.lacks(REFERRAL);
    }

    public boolean lacksCopy(GuardRow row) {
        return row.lacks(COPY);
    }

    public PositionGroup[] getGroups() {
        return PositionGroup.values();
    }

    public Payer[] getPayers() {
        return Payer.values();
    }

    public String add(long chosen) {
        admissions.add(id(), AdmitPerson.ofBudget(new PersonId(chosen)));
        return asked.done(words.get("admission.added"));
    }

    public String addReady() {
        return asked.done(words.of("admission.addedMany", admissions.addReady(id())));
    }

    /** By number, whoever it is: what is missing is named. */
    public String addByNumber() {
        var found = isExtra() && typed.isNamed()
                ? persons.findOrRegister(typed.number(), typed.fullName())
                : persons.find(typed.number()).orElse(null);
        if (found == null) {
            notices.refused(words.get("admission.unknown"), "17");
            return null;
        }
        admissions.add(
                id(),
                new AdmitPerson(
                        found,
                        isExtra() ? workplace : null,
                        isExtra() ? position : null,
                        isExtra() ? price : null,
                        isExtra() ? payer : null,
                        isExtra() ? payerName : null,
                        isExtra() ? paymentDue : null));
        return asked.done(words.get("admission.added"));
    }

    public String remove(long line) {
        admissions.remove(id(), line);
        return asked.done(words.get("admission.removed"));
    }

    public String giveCopy() {
        copies.give(new PersonId(person), UploadedPart.of(copy));
        return asked.done(words.get("referral.copy.given"));
    }

    public String look(long whose) {
        return Leading.to(request.getContextPath() + "/files/"
                + copies.copy(new PersonId(whose))
                        .orElseThrow(() -> new NotFoundException("identity copy", whose))
                        .fileToken());
    }

    public String reject(long enrolment) {
        admissions.reject(new EnrolmentId(enrolment), reason);
        return asked.done(words.get("admission.rejected"));
    }

    public String write() {
        admissions.write(id(), new DraftOrder(date, leaderName, leaderPost, lateReason));
        return asked.done(words.get("admission.written"));
    }

    @StepUp
    public String sign() {
        return asked.done(words.of("admission.signed", admissions.sign(id()).toString()));
    }

    public String cancel() {
        admissions.cancel(id(), reason);
        return asked.done(words.get("admission.cancelled"));
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Part getCopy() {
        return copy;
    }

    public void setCopy(Part copy) {
        this.copy = copy;
    }

    public String getWorkplace() {
        return workplace;
    }

    public void setWorkplace(String workplace) {
        this.workplace = workplace;
    }

    public PositionGroup getPosition() {
        return position;
    }

    public void setPosition(PositionGroup position) {
        this.position = position;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public Payer getPayer() {
        return payer;
    }

    public void setPayer(Payer payer) {
        this.payer = payer;
    }

    public String getPayerName() {
        return payerName;
    }

    public void setPayerName(String payerName) {
        this.payerName = payerName;
    }

    public LocalDate getPaymentDue() {
        return paymentDue;
    }

    public void setPaymentDue(LocalDate paymentDue) {
        this.paymentDue = paymentDue;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDate() {
        return date == null ? getDetail().date() : date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getLeaderName() {
        return leaderName == null ? getDetail().leaderName() : leaderName;
    }

    public void setLeaderName(String leaderName) {
        this.leaderName = leaderName;
    }

    public String getLeaderPost() {
        return leaderPost == null ? getDetail().leaderPost() : leaderPost;
    }

    public void setLeaderPost(String leaderPost) {
        this.leaderPost = leaderPost;
    }

    public String getLateReason() {
        return lateReason == null ? getDetail().lateReason() : lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}
