package kz.bilik.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.schedule.AnnualScheduleService;
import kz.bilik.schedule.ScheduleSummary;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The annual schedules, and the beginning of a new one. */
@Named
@RequestScoped
public class ScheduleListView {

    @Inject
    private AnnualScheduleService schedules;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private List<ScheduleSummary> found;
    private Integer year;

    public List<ScheduleSummary> getSchedules() {
        if (found == null) {
            found = schedules.schedules();
        }
        return found;
    }

    public boolean isBuilder() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public String open() {
        var id = schedules.open(year);
        notices.done(words.of("schedule.opened", String.valueOf(year)));
        return "/schedule/detail?faces-redirect=true&id=" + id.value();
    }

    /** The year after the last one that has a schedule, or the coming one. */
    public Integer getYear() {
        if (year == null) {
            year = getSchedules().stream()
                            .mapToInt(ScheduleSummary::year)
                            .max()
                            .orElse(LocalDate.now(clock).getYear())
                    + 1;
        }
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
