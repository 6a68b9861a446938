package kz.bilik.secondchance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bilik.organisation.PersonId;
import kz.bilik.secondchance.ChanceRequestId;

/**
 * A reassessment as it uses up the right of paragraph 27(1): from the day on which it is granted, in the year of its own day. The key of the table lets
 * nobody have the same place of a year twice.
 */
@Entity
@Table(name = "reassessment_right")
public class ReassessmentRight {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "counted_for")
    private String countedFor;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "right_year")
    private int year;

    @Column(name = "place")
    private Integer place;

    protected ReassessmentRight() {}

    /** @param place which of the reassessments of the year; null when it does not count */
    public static ReassessmentRight used(
            ChanceRequestId request, PersonId person, String countedFor, LocalDate day, Integer place) {
        var right = new ReassessmentRight();
        right.requestId = request.value();
        right.personId = person.value();
        right.countedFor = countedFor;
        right.plannedOn = day;
        right.year = day.getYear();
        right.place = place;
        return right;
    }

    /** The reassessment was annulled: it was none. */
    public void giveBack() {
        place = null;
    }
}
