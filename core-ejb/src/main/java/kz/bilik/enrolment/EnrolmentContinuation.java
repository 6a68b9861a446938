package kz.bilik.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.model.Enrolment;
import kz.bilik.enrolment.model.EnrolmentCredit;
import kz.bilik.enrolment.store.EnrolmentStore;
import kz.bilik.shared.error.NotFoundException;

/** The steps of a listener after the first end of a course (paragraphs 26, 27); a part of the use cases that decide them. */
@ApplicationScoped
public class EnrolmentContinuation {

    @Inject
    EnrolmentStore store;

    @Inject
    AuditTrail audit;

    @Inject
    Event<ListenersFinished> finished;

    /** The listener stops for a valid reason and may finish later. */
    public void interrupt(EnrolmentId id, LocalDate on, String reason) {
        var enrolment = get(id);
        var from = enrolment.state();
        enrolment.interrupt(on, reason);
        audit.record(entry("LISTENER_INTERRUPTED", enrolment, from).because(reason));
    }

    /**
     * By order: the place in the former stream is closed, the listener is admitted to the other one with the hours attended so far.
     *
     * @param studying whether the other stream is being taught already
     */
    public EnrolmentId transfer(
            EnrolmentId id,
            CourseId target,
            boolean studying,
            List<HoursCredit> credits,
            String reason,
            String by,
            Instant at) {
        var source = get(id);
        var from = source.state();
        source.transfer(reason);
        audit.record(entry("LISTENER_TRANSFERRED", source, from).because(reason).with("target", target.value()));
        var place = Enrolment.transferred(source, target, store.lastRow(target) + 1);
        if (studying) {
            place.startStudying();
        }
        return bring(source, place, credits, by, at);
    }

    /** By order: the interrupted course is finished in a later stream, with the hours attended before. */
    public EnrolmentId resume(EnrolmentId id, CourseId target, List<HoursCredit> credits, String by, Instant at) {
        var source = get(id);
        return bring(source, Enrolment.resumed(source, target, store.lastRow(target) + 1), credits, by, at);
    }

    private EnrolmentId bring(Enrolment source, Enrolment place, List<HoursCredit> credits, String by, Instant at) {
        credits.forEach(credit -> place.credit(credit.hours()));
        store.add(place);
        store.flush();
        credits.forEach(credit -> store.add(EnrolmentCredit.brought(place.id(), source.id(), credit, by, at)));
        store.flush();
        audit.record(entry("LISTENER_CONTINUES", place, source.state())
                .with("from", source.id().value())
                .with("credited", place.creditedHours().toPlainString()));
        return place.id();
    }

    /** Hours that were missed and attended later. */
    public void makeUp(EnrolmentId id, HoursCredit credit, LocalDate heldOn, String basis, String by, Instant at) {
        var enrolment = get(id);
        enrolment.credit(credit.hours());
        store.add(EnrolmentCredit.madeUp(id, credit, heldOn, basis, by, at));
        store.flush();
        audit.record(AuditEntry.of("HOURS_MADE_UP", "enrolment", id.value())
                .because(basis)
                .with("hours", credit.hours().toPlainString())
                .with("heldOn", heldOn));
    }

    /** The hours that count for a listener, attended and credited, by module; hours of no module stand under null. */
    public Map<Long, BigDecimal> hoursByModule(EnrolmentId id) {
        return store.hoursByModule(id);
    }

    public void grantReassessment(EnrolmentId id) {
        var enrolment = get(id);
        var from = enrolment.state();
        enrolment.grantReassessment();
        audit.record(entry("REASSESSMENT_GRANTED", enrolment, from));
    }

    /** @param passed by listener, as the confirmed protocol says */
    public void reassess(CourseId course, Map<EnrolmentId, Boolean> passed, LocalDate heldOn) {
        var moves = new ArrayList<AuditEntry>();
        passed.forEach((id, result) -> {
            var enrolment = get(id);
            var from = enrolment.state();
            enrolment.reassess(result, heldOn);
            moves.add(entry("LISTENER_REASSESSED", enrolment, from).with("heldOn", heldOn));
        });
        store.flush();
        audit.recordAll(moves);
        finished.fire(new ListenersFinished(course));
    }

    /** Results of a reassessment that do not stand any more. @param courseEnd the day of completion that is in force again */
    public void judgeReassessmentAgain(Collection<EnrolmentId> listeners, LocalDate courseEnd, String reason) {
        listeners.forEach(id -> {
            var enrolment = get(id);
            var from = enrolment.state();
            enrolment.judgeReassessmentAgain(courseEnd);
            audit.record(entry("LISTENER_RESULT_TAKEN_BACK", enrolment, from).because(reason));
        });
        store.flush();
    }

    /** A reassessment that will not be held, or that was annulled: the listener has failed, as before. */
    public void endReassessment(Collection<EnrolmentId> listeners, LocalDate courseEnd, String reason) {
        listeners.forEach(id -> {
            var enrolment = get(id);
            var from = enrolment.state();
            enrolment.reassess(false, courseEnd);
            audit.record(entry("LISTENER_REASSESSMENT_ENDED", enrolment, from).because(reason));
        });
        store.flush();
    }

    /** Results of the assessment that do not stand any more, or an absence with a valid reason. */
    public void awaitAssessmentAgain(Collection<EnrolmentId> listeners, String reason) {
        listeners.forEach(id -> {
            var enrolment = get(id);
            var from = enrolment.state();
            enrolment.awaitAssessmentAgain();
            audit.record(entry("LISTENER_RESULT_TAKEN_BACK", enrolment, from).because(reason));
        });
        store.flush();
    }

    /** An absence without a valid reason. */
    public void failForAbsence(EnrolmentId id, LocalDate courseEnd, String reason) {
        var enrolment = get(id);
        var from = enrolment.state();
        enrolment.failForAbsence(courseEnd);
        store.flush();
        audit.record(entry("LISTENER_FAILED_FOR_ABSENCE", enrolment, from).because(reason));
        finished.fire(new ListenersFinished(enrolment.courseId()));
    }

    private Enrolment get(EnrolmentId id) {
        return store.findForChange(id).orElseThrow(() -> new NotFoundException("enrolment", id.value()));
    }

    private static AuditEntry entry(String action, Enrolment enrolment, EnrolmentState from) {
        return AuditEntry.of(action, "enrolment", enrolment.id().value()).moved(from, enrolment.state());
    }
}
