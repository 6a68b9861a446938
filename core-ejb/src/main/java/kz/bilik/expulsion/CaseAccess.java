package kz.bilik.expulsion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.expulsion.model.ExpulsionCase;
import kz.bilik.expulsion.store.ExpulsionStore;
import kz.bilik.organisation.Access;

/** Whether the caller may know of a case: the institute, those who sit in its commission, and the listener once informed. */
@ApplicationScoped
public class CaseAccess {

    @Inject
    private ExpulsionStore store;

    @Inject
    private Access access;

    @Inject
    private DeniedAccess denied;

    @Inject
    private Clock clock;

    ExpulsionCase visible(ExpulsionCaseId id, String caller) {
        if (!isVisible(id, caller)) {
            throw denied.to("expulsion_case", id.value());
        }
        return store.find(id).orElseThrow(() -> denied.to("expulsion_case", id.value()));
    }

    /** The same, locked until the transaction ends. */
    ExpulsionCase locked(ExpulsionCaseId id, String caller) {
        if (!isVisible(id, caller)) {
            throw denied.to("expulsion_case", id.value());
        }
        return store.lock(id).orElseThrow(() -> denied.to("expulsion_case", id.value()));
    }

    /** The caller's own, locked until the transaction ends. */
    ExpulsionCase own(ExpulsionCaseId id) {
        var person = access.scope().personId();
        if (person == null || !store.isAbout(id, person)) {
            throw denied.to("expulsion_case", id.value());
        }
        return store.lock(id).orElseThrow(() -> denied.to("expulsion_case", id.value()));
    }

    private boolean isVisible(ExpulsionCaseId id, String caller) {
        return access.scope().wholeInstitute() || store.isBefore(id, caller, LocalDate.now(clock));
    }

    boolean seesAll() {
        return access.scope().wholeInstitute();
    }
}
