package kz.bilik.web.secondchance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.assessment.ProtocolService;
import kz.bilik.course.CourseService;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.programme.ModuleId;
import kz.bilik.secondchance.ChancePossibilities;
import kz.bilik.secondchance.ChanceWay;
import kz.bilik.secondchance.MakeUpHours;
import kz.bilik.secondchance.SecondChanceService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** What a listener may do after a course, and why the other ways are not open; the listener's own courses, or one that the administrator asks about. */
@Named
@RequestScoped
public class PossibilitiesView {

    @Inject
    private SecondChanceService chances;

    @Inject
    private ProtocolService protocols;

    @Inject
    private CourseService courses;

    @Inject
    private AskedRecord asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private List<ChancePossibilities> all;
    private Long module;
    private BigDecimal hours;
    private LocalDate heldOn;
    private String basis;
    private String reason;

    public void open() {
        getAll();
    }

    public List<ChancePossibilities> getAll() {
        if (all == null) {
            all = asked.isGiven() ? List.of(chances.possibilities(id())) : chances.own();
        }
        return all;
    }

    private EnrolmentId id() {
        return new EnrolmentId(asked.id("enrolment"));
    }

    /** Whether somebody looks at one listener, not the listener at himself. */
    public boolean isOfOne() {
        return asked.isGiven();
    }

    public boolean isAsker() {
        return me.isAny(Roles.LISTENER, Roles.INSTITUTE_ADMIN);
    }

    /** Hours are made up, and absences decided, where one listener is looked at. */
    public boolean isKeeper() {
        return isOfOne() && me.is(Roles.INSTITUTE_ADMIN);
    }

    public boolean isMakeUpOpen(ChancePossibilities one) {
        var state = one.standing().state();
        return isKeeper()
                && (state == EnrolmentState.NOT_ASSESSED || state == EnrolmentState.FAILED)
                && one.standing().attendedHours().compareTo(one.standing().courseHours()) < 0;
    }

    public boolean isAbsent(ChancePossibilities one) {
        return isKeeper() && one.standing().state() == EnrolmentState.ABSENT;
    }

    /** Only a listener, or the administrator for one, appeals; the service knows the term. */
    public boolean isAppealable(ChancePossibilities one) {
        var state = one.standing().state();
        return isAsker() && isOfOne() && (state == EnrolmentState.FAILED || state == EnrolmentState.PASSED);
    }

    public List<ModuleDetail> modules(ChancePossibilities one) {
        return courses.course(one.standing().course()).modules();
    }

    /** A way that leads somewhere the listener can go now, or after something that is still to be done. */
    public String tone(ChanceWay way) {
        return way.open() ? way.grounds().isEmpty() ? "good" : "warn" : "grey";
    }

    public String makeUp() {
        chances.makeUp(id(), new MakeUpHours(module == null ? null : new ModuleId(module), hours, heldOn, basis));
        return asked.done(words.get("secondchance.madeUp"));
    }

    public String setAgain() {
        protocols.setAgain(id(), reason);
        return asked.done(words.get("secondchance.absence.again.done"));
    }

    public String failForAbsence() {
        protocols.failForAbsence(id(), reason);
        return asked.done(words.get("secondchance.absence.failed.done"));
    }

    public String appeal() {
        protocols.appeal(id(), reason);
        return asked.done(words.get("secondchance.appealed"));
    }

    public LocalDate getHeldOn() {
        return heldOn == null ? LocalDate.now(clock) : heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Long getModule() {
        return module;
    }

    public void setModule(Long module) {
        this.module = module;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
