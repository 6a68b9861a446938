package kz.bilik.expulsion;

import java.util.List;
import kz.bilik.course.CourseId;
import kz.bilik.shared.regulation.Ground;

/**
 * A violation with its notice.
 *
 * @param letter null when nobody is told of it yet
 * @param againstCase why no case can be opened on it; empty when one can
 */
public record ViolationDetail(
        ViolationRow row,
        CourseId course,
        String workplace,
        String requirement,
        String recordedBy,
        String judgedBy,
        String dismissal,
        LetterDetail letter,
        List<Ground> againstCase) {

    public ViolationDetail {
        againstCase = List.copyOf(againstCase);
    }
}
