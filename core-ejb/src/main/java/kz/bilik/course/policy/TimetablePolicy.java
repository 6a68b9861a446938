package kz.bilik.course.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.bilik.course.CourseStage;
import kz.bilik.course.InstructorKind;
import kz.bilik.course.PlaceKind;
import kz.bilik.course.TimetableEntry;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.programme.policy.FormFacts;
import kz.bilik.programme.policy.FormPolicy;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a timetable may be written and published.
 *
 * <p>Paragraph 16: its hours are exactly those of the curriculum, module by module; each class has its day within the course, its hour, place
 * and instructor; a group is not in two classes at once, and a trainer or a room that is taken elsewhere is published only with a reason
 * . 4: it has the form of the course; 19: classes of a stage lie in its days; 21: invited persons give single classes, never all, and most of the
 * hours only with a reason.
 */
@Paragraph({"4", "16", "19", "21"})
public final class TimetablePolicy {

    private static final int LONGEST_TEXT = 300;
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final FormPolicy form = new FormPolicy();

    /** What even a draft must hold. */
    public Ruling write(TimetableFacts facts) {
        var grounds = new ArrayList<Ground>();
        var entries = facts.entries();
        if (entries.stream().anyMatch(entry -> entry.heldOn() == null)) {
            grounds.add(TimetableRefusal.SESSION_WITHOUT_DAY);
        }
        if (entries.stream()
                .anyMatch(entry -> entry.hours() == null || entry.hours().signum() <= 0)) {
            grounds.add(TimetableRefusal.SESSION_HOURS_NOT_POSITIVE);
        }
        if (entries.stream().anyMatch(entry -> endsAfterMidnight(entry, facts.minutes()))) {
            grounds.add(TimetableRefusal.SESSION_BEYOND_MIDNIGHT);
        }
        if (entries.stream().anyMatch(entry -> isTooLong(entry.place()) || isTooLong(entry.guest()))) {
            grounds.add(TimetableRefusal.SESSION_TEXT_TOO_LONG);
        }
        var modules = facts.modules().stream().map(ModuleDetail::id).toList();
        if (entries.stream()
                .map(TimetableEntry::module)
                .filter(Objects::nonNull)
                .anyMatch(module -> !modules.contains(module))) {
            grounds.add(TimetableRefusal.SESSION_MODULE_FOREIGN);
        }
        return new Ruling(grounds);
    }

    private static boolean endsAfterMidnight(TimetableEntry entry, int minutes) {
        return entry.start() != null
                && entry.hours() != null
                && entry.hours()
                                .multiply(BigDecimal.valueOf(minutes))
                                .add(BigDecimal.valueOf(entry.start().toSecondOfDay() / 60))
                                .compareTo(BigDecimal.valueOf(MINUTES_OF_DAY))
                        >= 0;
    }

    private static boolean isTooLong(String text) {
        return text != null && text.length() > LONGEST_TEXT;
    }

    public Ruling publish(TimetableFacts facts) {
        var grounds = new ArrayList<>(hinder(facts).grounds());
        var unexplained = facts.reason() == null || facts.reason().isBlank();
        if (facts.otherConflicts() > 0 && unexplained) {
            grounds.add(TimetableRefusal.CONFLICTS_WITHOUT_REASON);
        }
        if (warn(facts).isRefused() && unexplained && !grounds.contains(TimetableRefusal.ONLY_GUESTS)) {
            grounds.add(TimetableRefusal.GUESTS_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    /** The same without the question for a reason, for one who is still writing. */
    public Ruling hinder(TimetableFacts facts) {
        var entries = facts.entries();
        var grounds = new ArrayList<>(write(facts).grounds());
        if (sum(entries).compareTo(BigDecimal.valueOf(facts.hours())) != 0) {
            grounds.add(TimetableRefusal.TIMETABLE_HOURS_NOT_CURRICULUM);
        }
        if (facts.modules().stream()
                .anyMatch(module -> sum(entries.stream()
                                        .filter(entry -> module.id().equals(entry.module()))
                                        .toList())
                                .compareTo(BigDecimal.valueOf(module.hours()))
                        != 0)) {
            grounds.add(TimetableRefusal.TIMETABLE_MODULE_HOURS_DIFFER);
        }
        if (entries.stream()
                .anyMatch(entry -> entry.heldOn() != null
                        && (entry.heldOn().isBefore(facts.start())
                                || entry.heldOn().isAfter(facts.end())))) {
            grounds.add(TimetableRefusal.SESSION_OUTSIDE_COURSE);
        }
        if (!facts.stages().isEmpty() && entries.stream().anyMatch(entry -> isOutsideItsStage(entry, facts))) {
            grounds.add(TimetableRefusal.SESSION_OUTSIDE_STAGE);
        }
        if (entries.stream().anyMatch(TimetablePolicy::isIncomplete)) {
            grounds.add(TimetableRefusal.SESSION_INCOMPLETE);
        }
        if (facts.groupOverlaps() > 0) {
            grounds.add(TimetableRefusal.SESSIONS_OVERLAP);
        }
        var distant = (int) entries.stream()
                .filter(entry -> entry.placeKind() == PlaceKind.DISTANCE_LINK)
                .count();
        grounds.addAll(form.decide(new FormFacts(facts.form(), facts.distance(), entries.size() - distant, distant))
                .grounds());
        if (!entries.isEmpty() && guests(entries).size() == entries.size()) {
            grounds.add(TimetableRefusal.ONLY_GUESTS);
        }
        return new Ruling(grounds);
    }

    public Ruling warn(TimetableFacts facts) {
        return sum(guests(facts.entries())).multiply(TWO).compareTo(sum(facts.entries())) > 0
                ? Ruling.refused(TimetableWarning.MOST_HOURS_BY_GUESTS)
                : Ruling.allowed();
    }

    private static boolean isOutsideItsStage(TimetableEntry entry, TimetableFacts facts) {
        return facts.modules().stream()
                .filter(module -> module.id().equals(entry.module()))
                .map(ModuleDetail::stage)
                .flatMap(number -> facts.stages().stream().filter(stage -> stage.stage() == number))
                .anyMatch(stage -> entry.heldOn() != null && !holds(stage, entry));
    }

    private static boolean holds(CourseStage stage, TimetableEntry entry) {
        return !entry.heldOn().isBefore(stage.start()) && !entry.heldOn().isAfter(stage.end());
    }

    private static boolean isIncomplete(TimetableEntry entry) {
        return entry.start() == null
                || entry.module() == null
                || entry.kind() == null
                || entry.placeKind() == null
                || entry.place() == null
                || entry.instructor() == null
                || entry.trainer() == null && entry.guest() == null;
    }

    private static List<TimetableEntry> guests(List<TimetableEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.instructor() == InstructorKind.GUEST)
                .toList();
    }

    private static BigDecimal sum(List<TimetableEntry> entries) {
        return entries.stream()
                .map(TimetableEntry::hours)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
