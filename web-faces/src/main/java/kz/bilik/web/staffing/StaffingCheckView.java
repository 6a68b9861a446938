package kz.bilik.web.staffing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import kz.bilik.shared.security.Roles;
import kz.bilik.staffing.StaffingResult;
import kz.bilik.staffing.StaffingService;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The share of paragraph 3(1) on the day that the address asks for, or a check that was kept, with everything that it comes from. */
@Named
@RequestScoped
public class StaffingCheckView {

    @Inject
    private StaffingService staffing;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private AskedRecord asked;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private StaffingResult result;

    public void open() {
        getResult();
    }

    public StaffingResult getResult() {
        if (result == null) {
            result = isKept() ? staffing.kept(asked.id("staffing check")) : staffing.check(getDay());
        }
        return result;
    }

    public boolean isKept() {
        return asked.isGiven();
    }

    /** Today when the address names none that the calendar has. */
    public LocalDate getDay() {
        try {
            return LocalDate.parse(Objects.toString(request.getParameter("day"), ""));
        } catch (DateTimeParseException none) {
            return LocalDate.now(clock);
        }
    }

    public boolean isKeeper() {
        return !isKept() && (me.is(Roles.INSTITUTE_ADMIN) || me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR));
    }

    public String keep() {
        var kept = staffing.keep(getDay());
        notices.done(words.of("staffing.check.keptDone", words.date(kept.day())));
        return "/staffing/check?faces-redirect=true&id=" + kept.id();
    }

    /** For an input of the browser. */
    public String getIsoDay() {
        return getResult().day().toString();
    }
}
