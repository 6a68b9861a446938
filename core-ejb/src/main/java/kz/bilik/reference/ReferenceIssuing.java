package kz.bilik.reference;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.certificate.CompanionPapers;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.document.NumberLedger;
import kz.bilik.document.PaperRef;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.job.NewJob;
import kz.bilik.organisation.Signatory;
import kz.bilik.outcome.CertifiableListener;
import kz.bilik.outcome.ReferenceListeners;
import kz.bilik.reference.model.ReferenceLetter;
import kz.bilik.reference.model.ReferenceSnapshot;
import kz.bilik.reference.policy.ReferenceFacts;
import kz.bilik.reference.policy.ReferencePolicy;
import kz.bilik.reference.store.ReferenceStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;

/** Numbers and freezes the reference letters of a course inside the transaction that issues its certificates. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReferenceIssuing implements CompanionPapers {

    private final ReferencePolicy policy = new ReferencePolicy();

    @Inject
    private ReferenceStore store;

    @Inject
    private ReferenceListeners listeners;

    @Inject
    private NumberLedger numbers;

    @Inject
    private DocumentService documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    @Override
    public int due(CourseId course) {
        return listeners.of(course).size();
    }

    @Override
    public List<NewJob.Item> prepare(CourseDetail course, LocalDate issueDate, Signatory signatory, UUID requestId) {
        store.supersedable(course.id()).forEach(ReferenceLetter::supersede);
        var due = listeners.of(course.id());
        if (due.isEmpty()) {
            return List.of();
        }
        var states = store.states(course.id());
        judge(course, due, states, issueDate);
        var series = "REFERENCE-" + issueDate.getYear();
        numbers.open(series);
        var first = numbers.take(series, due.size());
        var letters = new ArrayList<ReferenceLetter>();
        for (var index = 0; index < due.size(); index++) {
            var number = new ReferenceNumber(issueDate.getYear(), first + index);
            var listener = due.get(index);
            var wording = ReferenceSnapshot.of(
                    number, course, listener, states.get(listener.enrolmentId()), issueDate, signatory);
            letters.add(ReferenceLetter.issued(
                    number,
                    requestOf(requestId, listener),
                    listener.enrolmentId(),
                    course.id(),
                    course.language(),
                    issueDate,
                    wording,
                    session.getCallerPrincipal().getName(),
                    clock.instant()));
        }
        store.addAll(letters);
        audit.recordAll(letters.stream()
                .map(letter -> AuditEntry.of(
                                "REFERENCE_ISSUED",
                                "reference_letter",
                                letter.id().value())
                        .moved(null, ReferenceStatus.ISSUED)
                        .with("course", course.id().value()))
                .toList());
        return letters.stream()
                .map(letter ->
                        new NewJob.Item(ReferencePapers.SUBJECT, letter.id().value()))
                .toList();
    }

    private void judge(
            CourseDetail course,
            List<CertifiableListener> due,
            Map<EnrolmentId, EnrolmentState> states,
            LocalDate issueDate) {
        List<Ground> grounds = due.stream()
                .map(listener ->
                        policy.decide(new ReferenceFacts(states.get(listener.enrolmentId()), course.end(), issueDate)))
                .flatMap(ruling -> ruling.grounds().stream())
                .distinct()
                .collect(Collectors.toList());
        if (!grounds.isEmpty()) {
            throw new RefusedException(new Ruling(grounds));
        }
    }

    private static UUID requestOf(UUID request, CertifiableListener listener) {
        return UUID.nameUUIDFromBytes(
                (request + "/" + listener.enrolmentId().value()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PaperRef> papers(CourseId course) {
        var letters = store.ofCourse(course);
        var ids = letters.stream().map(letter -> letter.id().value()).toList();
        var kept = documents.keptKeys(DocumentKind.REFERENCE, ids);
        return letters.stream()
                .filter(letter -> kept.contains(letter.id() + ":" + letter.dataHash()))
                .map(ReferenceLetter::paper)
                .toList();
    }
}
