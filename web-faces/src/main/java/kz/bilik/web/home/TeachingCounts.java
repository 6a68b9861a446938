package kz.bilik.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bilik.agreement.AgreementSigning;
import kz.bilik.agreement.AgreementState;
import kz.bilik.agreement.PaymentStanding;
import kz.bilik.attendance.AttendanceService;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.signin.Me;

/** What a course that is taught asks of the user: classes to mark, agreements to offer and to sign, payments that are late. */
@RequestScoped
class TeachingCounts {

    @Inject
    private AttendanceService attendance;

    @Inject
    private AgreementSigning signing;

    @Inject
    private Me me;

    List<Count> counts() {
        var all = new ArrayList<Count>();
        if (me.is(Roles.METHODOLOGIST_TRAINER)) {
            all.add(marks("classesToMark", "open"));
        }
        if (me.is(Roles.INSTITUTE_ADMIN)) {
            all.add(marks("marksOverdue", "late"));
            all.add(agreements("agreementsToOffer", "state", AgreementState.DRAFT));
            all.add(agreements("paymentsOverdue", "payment", PaymentStanding.OVERDUE));
        }
        if (me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR)) {
            all.add(agreements("agreementsToCountersign", "state", AgreementState.SIGNED_BY_LISTENER));
        }
        if (me.is(Roles.LISTENER)) {
            var waiting = signing.own().stream()
                    .filter(agreement -> agreement.state() == AgreementState.OFFERED)
                    .count();
            all.add(count("agreementsToSign", "pi-file-edit", waiting, "/agreement/own.xhtml"));
        }
        return all;
    }

    private Count marks(String id, String filter) {
        var waiting = attendance.toMark(page(Map.of(filter, "1"))).total();
        return count(id, "pi-check-square", waiting, "/attendance/list.xhtml?" + filter + "=1");
    }

    private Count agreements(String id, String filter, Enum<?> value) {
        var waiting = signing.agreements(page(Map.of(filter, value.name()))).total();
        return count(id, "pi-file-edit", waiting, "/agreement/list.xhtml?" + filter + "=" + value);
    }

    private static Count count(String id, String icon, long waiting, String link) {
        return new Count(id, icon, waiting > 0 ? "warn" : "", waiting, "home.count." + id, link);
    }

    private static PageRequest page(Map<String, String> filters) {
        return new PageRequest(0, 1, "", true, filters);
    }
}
