package kz.bilik.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.bilik.assessment.model.Assessment;
import kz.bilik.assessment.policy.AssessmentRefusal;
import kz.bilik.assessment.store.AssessmentStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.shared.error.RefusedException;

/** Puts listeners on the list of a reassessment (paragraph 27); a part of the use case that grants it. */
@ApplicationScoped
public class Reassessments {

    @Inject
    AssessmentStore store;

    @Inject
    AuditTrail audit;

    /**
     * The reassessment of the course on that day, with the listener on its list. Those of one day are held together.
     *
     * @param with the next stream with which it is held; null for a day of its own
     */
    public AssessmentId list(CourseId course, LocalDate heldOn, CourseId with, EnrolmentId listener) {
        var assessment = store.findReassessment(course, heldOn).orElseGet(() -> planned(course, heldOn, with));
        if (assessment.state() != AssessmentState.PLANNED) {
            throw new RefusedException(AssessmentRefusal.NOT_ON_THE_LIST);
        }
        assessment.list(listener);
        audit.record(AuditEntry.of("REASSESSMENT_LISTED", "assessment", assessment.id())
                .with("enrolment", listener.value()));
        return assessment.assessmentId();
    }

    private Assessment planned(CourseId course, LocalDate heldOn, CourseId with) {
        var assessment = Assessment.reassessment(course, heldOn, with);
        store.add(assessment);
        audit.record(AuditEntry.of("REASSESSMENT_PLANNED", "assessment", assessment.id())
                .moved(null, assessment.state())
                .with("course", course.value())
                .with("heldOn", heldOn));
        return assessment;
    }
}
