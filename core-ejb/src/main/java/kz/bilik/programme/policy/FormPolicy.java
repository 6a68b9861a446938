package kz.bilik.programme.policy;

import java.util.ArrayList;
import kz.bilik.programme.CourseForm;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a timetable has the form of its course.
 *
 * <p>Paragraph 4: a mixed course is face-to-face and at a distance, so it has at least one class of each; without or with leave, classes at
 * a distance are held only where the course foresees them.
 */
@Paragraph("4")
public final class FormPolicy {

    public Ruling decide(FormFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.form() == CourseForm.MIXED && facts.faceToFaceSessions() == 0) {
            grounds.add(FormRefusal.MIXED_WITHOUT_FACE_TO_FACE);
        }
        if (facts.form() == CourseForm.MIXED && facts.distanceSessions() == 0) {
            grounds.add(FormRefusal.MIXED_WITHOUT_DISTANCE);
        }
        if (facts.form() != CourseForm.MIXED && !facts.distance() && facts.distanceSessions() > 0) {
            grounds.add(FormRefusal.DISTANCE_NOT_FORESEEN);
        }
        return new Ruling(grounds);
    }
}
