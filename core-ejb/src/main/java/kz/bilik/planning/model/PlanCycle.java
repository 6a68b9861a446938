package kz.bilik.planning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.CycleState;
import kz.bilik.planning.CycleSummary;
import kz.bilik.shared.error.IllegalTransitionException;

/** The campaign of one year. */
@Entity
@Table(name = "plan_cycle")
public class PlanCycle {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "year")
    private int year;

    @Column(name = "financial_year")
    private int financialYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CycleState state;

    @Column(name = "perspective_approved_by")
    private String perspectiveApprovedBy;

    @Column(name = "perspective_approved_at")
    private Instant perspectiveApprovedAt;

    @Column(name = "execution_report")
    private String executionReport;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    protected PlanCycle() {}

    public static PlanCycle opened(int year, Instant at) {
        var cycle = new PlanCycle();
        cycle.year = year;
        cycle.financialYear = year + 1;
        cycle.state = CycleState.OPEN;
        cycle.createdAt = at;
        return cycle;
    }

    public void approvePerspective(String by, Instant at) {
        perspectiveApprovedBy = by;
        perspectiveApprovedAt = at;
    }

    public void leaveRequests() {
        moveTo(CycleState.REQUESTS_SENT);
    }

    /** The first district begins; later ones find it begun. */
    public boolean reachDistricts() {
        return state == CycleState.REQUESTS_SENT && moved(CycleState.DISTRICT_STAGE);
    }

    /** The first region has something to work on. */
    public boolean reachRegions() {
        return (state == CycleState.REQUESTS_SENT || state == CycleState.DISTRICT_STAGE)
                && moved(CycleState.REGION_STAGE);
    }

    public void approve() {
        moveTo(CycleState.APPROVED);
    }

    /** On 1 January of the financial year. */
    public void beginExecution() {
        moveTo(CycleState.IN_EXECUTION);
    }

    public void close(String report) {
        moveTo(CycleState.CLOSED);
        executionReport = report;
    }

    private boolean moved(CycleState target) {
        moveTo(target);
        return true;
    }

    private void moveTo(CycleState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("plan_cycle", state, target);
        }
        state = target;
    }

    public CycleId id() {
        return new CycleId(id);
    }

    public int year() {
        return year;
    }

    public int financialYear() {
        return financialYear;
    }

    public CycleState state() {
        return state;
    }

    public boolean perspectiveApproved() {
        return perspectiveApprovedAt != null;
    }

    /** Whether districts and regions may write their plans: the requests are out and the whole is not approved. */
    public boolean open() {
        return state == CycleState.REQUESTS_SENT
                || state == CycleState.DISTRICT_STAGE
                || state == CycleState.REGION_STAGE;
    }

    /** Whether a region may still amend what was approved. */
    public boolean amendable() {
        return open() || state == CycleState.APPROVED || state == CycleState.IN_EXECUTION;
    }

    public CycleSummary summary() {
        return new CycleSummary(
                id(), year, financialYear, state, perspectiveApprovedBy, perspectiveApprovedAt, executionReport);
    }
}
