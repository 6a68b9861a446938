package kz.bilik.course.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.course.InstructorKind;
import kz.bilik.course.PlaceKind;
import kz.bilik.course.SessionKind;
import kz.bilik.course.TimetableEntry;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.staffing.StaffMemberId;

/**
 * Lays a curriculum over the days of a course as a first draft of its timetable: the modules in their order, a morning and an afternoon, no
 * more hours on a day than are needed. A mixed course ends at a distance. People change it afterwards.
 */
public final class TimetableProposal {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final int BLOCK = 4;
    private static final int MOST_HOURS = 2 * BLOCK;

    /**
     * @param days on which is taught, for each stage from the first; one list for a course taught at once
     * @param trainer who gives all classes; null while it is not known
     */
    public List<TimetableEntry> of(
            List<ModuleDetail> modules,
            List<List<LocalDate>> days,
            CourseForm form,
            boolean wholeAtDistance,
            String place,
            StaffMemberId trainer) {
        var entries = new ArrayList<TimetableEntry>();
        var total = modules.stream().mapToInt(ModuleDetail::hours).sum();
        for (var stage = 1; stage <= days.size(); stage++) {
            var number = stage;
            var own = days.size() == 1
                    ? modules
                    : modules.stream()
                            .filter(module -> module.stage() == number)
                            .toList();
            lay(
                    own,
                    days.get(stage - 1),
                    entries,
                    (before, hours) -> {
                        var distant = wholeAtDistance || form == CourseForm.MIXED && 2 * before >= total;
                        return new Place(distant ? PlaceKind.DISTANCE_LINK : PlaceKind.ROOM, distant ? null : place);
                    },
                    trainer);
        }
        return entries;
    }

    private record Place(PlaceKind kind, String name) {}

    private interface Placing {
        Place of(int hoursBefore, int hours);
    }

    private static void lay(
            List<ModuleDetail> modules,
            List<LocalDate> days,
            List<TimetableEntry> entries,
            Placing placing,
            StaffMemberId trainer) {
        var hours = modules.stream().mapToInt(ModuleDetail::hours).sum();
        if (hours == 0 || days.isEmpty()) {
            return;
        }
        var perDay = Math.min(MOST_HOURS, (hours + days.size() - 1) / days.size());
        var day = 0;
        var usedOfDay = 0;
        for (var module : modules) {
            var left = module.hours();
            var lecture = true;
            while (left > 0 && day < days.size()) {
                var morning = usedOfDay < Math.min(BLOCK, perDay);
                var room = (morning ? Math.min(BLOCK, perDay) : perDay) - usedOfDay;
                var taken = Math.min(left, room);
                var before = entries.stream()
                        .mapToInt(entry -> entry.hours().intValue())
                        .sum();
                var place = placing.of(before, taken);
                var sinceBlock = morning ? usedOfDay : usedOfDay - BLOCK;
                entries.add(new TimetableEntry(
                        days.get(day),
                        (morning ? MORNING : AFTERNOON).plusMinutes(sinceBlock * 45L),
                        BigDecimal.valueOf(taken),
                        module.id(),
                        lecture ? SessionKind.LECTURE : SessionKind.PRACTICE,
                        place.kind(),
                        place.name(),
                        InstructorKind.TRAINER,
                        trainer,
                        null));
                lecture = !lecture;
                left -= taken;
                usedOfDay += taken;
                if (usedOfDay >= perDay) {
                    day++;
                    usedOfDay = 0;
                }
            }
        }
    }
}
