package kz.bilik;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.bilik.AccessMatrix.Operation;
import kz.bilik.it.AsActingDirector;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsApiClient;
import kz.bilik.it.AsAuditor;
import kz.bilik.it.AsCommission;
import kz.bilik.it.AsDirector;
import kz.bilik.it.AsDistrict;
import kz.bilik.it.AsGroupChair;
import kz.bilik.it.AsHead;
import kz.bilik.it.AsItStaff;
import kz.bilik.it.AsListener;
import kz.bilik.it.AsMinistry;
import kz.bilik.it.AsRegion;
import kz.bilik.it.AsSystem;
import kz.bilik.it.AsTrainer;
import kz.bilik.it.Doorstep;
import kz.bilik.it.InTransaction;
import kz.bilik.it.ServiceCall;
import kz.bilik.it.ServiceCalls;
import kz.bilik.shared.security.Roles;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Every operation of every service, tried by every role and by nobody: the container lets in exactly whom the matrix names. */
@ArquillianTest
class AccessMatrixIT {

    @Inject
    private ServiceCalls services;

    @Inject
    private InTransaction transaction;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDirector director;

    @Inject
    private AsActingDirector acting;

    @Inject
    private AsTrainer trainer;

    @Inject
    private AsCommission commission;

    @Inject
    private AsRegion region;

    @Inject
    private AsDistrict district;

    @Inject
    private AsHead head;

    @Inject
    private AsListener listener;

    @Inject
    private AsMinistry ministry;

    @Inject
    private AsGroupChair group;

    @Inject
    private AsItStaff it;

    @Inject
    private AsAuditor auditor;

    @Inject
    private AsApiClient api;

    @Inject
    private AsSystem system;

    /** Somebody with the role, who does a whole list of things. */
    private interface Caller {
        List<String> call(Callable<List<String>> all) throws Exception;
    }

    private Map<String, Caller> callers() {
        Map<String, Caller> callers = new HashMap<>();
        callers.put(Roles.INSTITUTE_ADMIN, admin::call);
        callers.put(Roles.DIRECTOR, director::call);
        callers.put(Roles.ACTING_DIRECTOR, acting::call);
        callers.put(Roles.METHODOLOGIST_TRAINER, trainer::call);
        callers.put(Roles.COMMISSION_MEMBER, commission::call);
        callers.put(Roles.REGION_EDU, region::call);
        callers.put(Roles.DISTRICT_EDU, district::call);
        callers.put(Roles.PRESCHOOL_HEAD, head::call);
        callers.put(Roles.LISTENER, listener::call);
        callers.put(Roles.AUTH_BODY, ministry::call);
        callers.put(Roles.WG_MEMBER, group::call);
        callers.put(Roles.IT_STAFF, it::call);
        callers.put(Roles.AUDITOR, auditor::call);
        callers.put(Roles.API_CLIENT, api::call);
        callers.put(Roles.SYSTEM, system::call);
        return callers;
    }

    @Test
    void there_is_a_caller_for_every_role() {
        assertThat(callers()).containsOnlyKeys(AccessMatrix.roles());
    }

    @Test
    void the_container_lets_in_whom_the_matrix_names_and_refuses_everybody_else() throws Exception {
        var calls = services.all();
        for (var caller : callers().entrySet()) {
            assertThat(caller.getValue().call(() -> opened(calls)))
                    .as(caller.getKey())
                    .containsExactlyInAnyOrderElementsOf(calls.stream()
                            .map(ServiceCall::operation)
                            .filter(operation -> operation.isOpenTo(caller.getKey()))
                            .map(Operation::toString)
                            .toList());
        }
    }

    @Test
    void who_has_not_signed_in_is_let_in_only_where_everyone_is() throws Exception {
        var calls = services.all();

        assertThat(opened(calls))
                .containsExactlyInAnyOrderElementsOf(calls.stream()
                        .map(ServiceCall::operation)
                        .filter(Operation::everyone)
                        .map(Operation::toString)
                        .toList());
    }

    private List<String> opened(List<ServiceCall> calls) throws Exception {
        var opened = new ArrayList<String>();
        for (var call : calls) {
            if (transaction.call(() -> isLetIn(call))) {
                opened.add(call.name());
            }
        }
        return opened;
    }

    private static boolean isLetIn(ServiceCall call) throws Exception {
        try {
            return Doorstep.isReachedBy(call::invokeEmpty);
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).as(call.name()).isInstanceOf(EJBAccessException.class);
            return false;
        }
    }
}
