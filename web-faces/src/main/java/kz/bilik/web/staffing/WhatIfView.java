package kz.bilik.web.staffing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bilik.organisation.PersonId;
import kz.bilik.staffing.StaffingPerson;
import kz.bilik.staffing.StaffingResult;
import kz.bilik.staffing.StaffingService;
import kz.bilik.staffing.WhatIf;

/** "If these two leave in June": the question stands in the address, so it can be sent to somebody. */
@Named
@RequestScoped
public class WhatIfView {

    @Inject
    private StaffingService staffing;

    @Inject
    private StaffingCheckView check;

    @Inject
    private HttpServletRequest request;

    private StaffingResult then;

    public StaffingResult getNow() {
        return check.getResult();
    }

    public StaffingResult getThen() {
        if (then == null) {
            then = staffing.whatIf(new WhatIf(check.getDay(), leaving(), number("qualified"), number("others")));
        }
        return then;
    }

    public boolean isLeaving(StaffingPerson person) {
        return leaving().contains(person.person());
    }

    public int getQualified() {
        return number("qualified");
    }

    public int getOthers() {
        return number("others");
    }

    private Set<PersonId> leaving() {
        return Stream.ofNullable(request.getParameterValues("leave"))
                .flatMap(Arrays::stream)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> new PersonId(Long.parseLong(text)))
                .collect(Collectors.toSet());
    }

    private int number(String parameter) {
        var text = Objects.toString(request.getParameter(parameter), "");
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
