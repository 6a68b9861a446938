package kz.bilik.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import kz.bilik.schedule.ScheduleId;
import kz.bilik.schedule.ScheduleLineId;
import kz.bilik.shared.error.NotFoundException;

/** What the address of a page of the schedule asks for; an address that asks for nothing sensible is a missing page. */
@RequestScoped
public class AskedSchedule {

    private HttpServletRequest request;

    protected AskedSchedule() {}

    @Inject
    public AskedSchedule(HttpServletRequest request) {
        this.request = request;
    }

    ScheduleId schedule() {
        return new ScheduleId(number("id"));
    }

    ScheduleLineId line() {
        return new ScheduleLineId(number("id"));
    }

    /** The schedule that a new line is for. */
    ScheduleId into() {
        return new ScheduleId(number("schedule"));
    }

    /** The line that is changed; empty for a new one. */
    Optional<ScheduleLineId> changed() {
        return text("id").isEmpty() ? Optional.empty() : Optional.of(line());
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
}
