package kz.bilik.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.bilik.schedule.model.LineRecord;
import kz.bilik.schedule.store.ScheduleStore;
import kz.bilik.shared.error.NotFoundException;

/**
 * Answers other features what the annual schedule says. It is asked about lines that the asking feature has already found inside the
 * caller's scope; pages ask {@link AnnualScheduleService}.
 */
@Stateless
@PermitAll
public class ScheduleService {

    @Inject
    private ScheduleStore store;

    /** @throws NotFoundException when there is no such line */
    public ScheduleLine line(ScheduleLineId id) {
        return find(id).orElseThrow(() -> new NotFoundException("schedule_line", id.value()));
    }

    public Optional<ScheduleLine> find(ScheduleLineId id) {
        return store.find(id).map(this::asLine);
    }

    /** The lines of a year that every body has agreed to, in the order of their days. */
    public List<ScheduleLine> agreed(int year) {
        return store.ofYear(year).stream()
                .flatMap(schedule -> store.lines(schedule.id()).stream())
                .filter(line -> line.state() == LineState.AGREED)
                .map(this::asLine)
                .toList();
    }

    /** Places of a region in a line; none when it sends nobody. */
    public int quota(ScheduleLineId id, String regionKato) {
        return line(id).quotaOf(regionKato).orElse(0);
    }

    /** Whether every required body has agreed to the line as it stands now. */
    public boolean isAgreed(ScheduleLineId id) {
        return line(id).agreed();
    }

    private ScheduleLine asLine(LineRecord line) {
        return line.asLine(store.find(line.scheduleId()).orElseThrow().year());
    }
}
