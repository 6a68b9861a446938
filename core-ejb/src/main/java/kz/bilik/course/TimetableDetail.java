package kz.bilik.course;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.shared.regulation.Ground;

/**
 * The timetable of a course and how far it is from being published.
 *
 * @param revision grows with every writing, so that nobody writes over another's work unseen
 * @param publishedAt null while it is a draft
 * @param conflictReason why it was published with conflicts; null without any
 * @param sums hours of each module in the timetable, in the order of the modules
 * @param hindrances what speaks against publishing it; conflicts of trainers and rooms aside
 * @param warnings what should be known before
 * @param writable whether the caller may write it now
 * @param changeable whether the caller may cancel single classes and set others in their place
 */
public record TimetableDetail(
        CourseId course,
        int revision,
        Instant publishedAt,
        String publishedBy,
        String conflictReason,
        List<TimetableSession> sessions,
        List<ModuleSum> sums,
        BigDecimal hours,
        int curriculumHours,
        List<Ground> hindrances,
        List<Ground> warnings,
        boolean writable,
        boolean changeable) {

    public TimetableDetail {
        sessions = List.copyOf(sessions);
        sums = List.copyOf(sums);
        hindrances = List.copyOf(hindrances);
        warnings = List.copyOf(warnings);
    }

    public boolean published() {
        return publishedAt != null;
    }

    public boolean conflicting() {
        return sessions.stream().anyMatch(session -> !session.conflicts().isEmpty());
    }

    /** What a module has of its hours. */
    public record ModuleSum(ModuleDetail module, BigDecimal hours) {

        public boolean exact() {
            return hours.compareTo(BigDecimal.valueOf(module.hours())) == 0;
        }
    }
}
