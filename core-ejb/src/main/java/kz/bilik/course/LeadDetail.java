package kz.bilik.course;

import java.util.List;
import kz.bilik.shared.regulation.Ground;

/**
 * A lead trainer with the name, and what speaks against him on the first day of the course.
 *
 * @param certified whether he has the document of a certified trainer; without it the course is only warned of
 */
public record LeadDetail(LeadTrainer lead, String name, boolean certified, List<Ground> against) {

    public LeadDetail {
        against = List.copyOf(against);
    }
}
