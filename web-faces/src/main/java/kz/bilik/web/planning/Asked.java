package kz.bilik.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.DistrictPlanId;
import kz.bilik.planning.PlanImportId;
import kz.bilik.planning.PlanOwner;
import kz.bilik.planning.PlanRequestId;
import kz.bilik.planning.RegionPlanId;
import kz.bilik.shared.error.NotFoundException;

/** What the address of a planning page asks for; an address that asks for nothing sensible is a missing page. */
@RequestScoped
public class Asked {

    private HttpServletRequest request;

    protected Asked() {}

    @Inject
    public Asked(HttpServletRequest request) {
        this.request = request;
    }

    CycleId cycle() {
        return new CycleId(number("cycle"));
    }

    PlanRequestId request() {
        return new PlanRequestId(number("id"));
    }

    PlanImportId imported() {
        return new PlanImportId(number("id"));
    }

    String region() {
        return text("kato");
    }

    PlanOwner owner() {
        return text("region").isEmpty()
                ? PlanOwner.of(new DistrictPlanId(number("district")))
                : PlanOwner.of(new RegionPlanId(number("region")));
    }

    String text(String name) {
        return Objects.toString(request.getParameter(name), "");
    }

    private long number(String name) {
        var text = text(name);
        if (!text.matches("\\d{1,18}")) {
            throw new NotFoundException(name, text);
        }
        return Long.parseLong(text);
    }

    /** The parameter by which an address names the form. */
    static String query(PlanOwner owner) {
        return owner.district() != null
                ? "district=" + owner.district().value()
                : "region=" + owner.region().value();
    }
}
