package kz.bilik.schedule;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.organisation.Access;
import kz.bilik.schedule.model.AnnualSchedule;
import kz.bilik.schedule.model.LineRecord;
import kz.bilik.schedule.store.ScheduleStore;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.security.Roles;

/** Finds schedules and lines for a caller who may see them; a foreign one and none at all answer the same and leave a row (SEC-2). */
@Stateless
@PermitAll
@DeclareRoles({Roles.REGION_EDU, Roles.AUTH_BODY})
public class ScheduleAccess {

    @Inject
    private ScheduleStore store;

    @Inject
    private Access access;

    @Inject
    private DeniedAccess denied;

    @Resource
    private SessionContext session;

    public ScheduleReach reach() {
        var scope = access.scope();
        return new ScheduleReach(
                scope.wholeInstitute(),
                scope.wholeInstitute() ? null : scope.regionKato(),
                !scope.wholeInstitute() && scope.authorisedBody(),
                scope.wholeInstitute() ? null : scope.trainerUserId());
    }

    public AnnualSchedule schedule(ScheduleId id) {
        return store.find(id).orElseThrow(() -> denied.to("annual_schedule", id.value()));
    }

    /** Held against other changes until the transaction ends: the state of the whole follows from all lines. */
    public AnnualSchedule scheduleForChange(ScheduleId id) {
        return store.lock(id).orElseThrow(() -> denied.to("annual_schedule", id.value()));
    }

    /** The schedule of a line, held like that, and the line as it is once nobody else can change it. */
    public AnnualSchedule scheduleForChange(LineRecord line) {
        var schedule = scheduleForChange(line.scheduleId());
        store.refresh(line);
        return schedule;
    }

    public LineRecord line(ScheduleLineId id) {
        var reach = reach();
        return store.find(id)
                .filter(line -> store.isVisible(line.id(), reach))
                .orElseThrow(() -> denied.to("schedule_line", id.value()));
    }

    /** For a signed schedule as a whole: whoever has a line in it may read it. */
    public void requireConcerned(ScheduleId id) {
        var reach = reach();
        schedule(id);
        if (!reach.whole() && !store.sums(reach).containsKey(id.value())) {
            throw denied.to("annual_schedule", id.value());
        }
    }

    public NotFoundException denied(String entity, Object id) {
        return denied.to(entity, id);
    }

    public String caller() {
        return session.getCallerPrincipal().getName();
    }
}
