package kz.bilik.course;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.shared.text.LocalText;
import kz.bilik.staffing.TrainerStanding;

/**
 * A class of a course that is being taught, with whatever is asked when it is cancelled or another one is set in its place.
 *
 * @param changeable whether the course is being taught, so that single classes change
 * @param marked whether somebody has a mark for it
 * @param trainers who may give the other class
 */
public record ClassDetail(
        CourseId course,
        LocalText topic,
        String programmeCode,
        int stream,
        LocalDate courseStart,
        LocalDate courseEnd,
        TimetableSession session,
        boolean changeable,
        boolean marked,
        List<TrainerStanding> trainers) {

    public ClassDetail {
        trainers = List.copyOf(trainers);
    }
}
