package kz.bilik.finishedcourse;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.agreement.AgreementService;
import kz.bilik.agreement.ConcludeAgreement;
import kz.bilik.assessment.AssessmentService;
import kz.bilik.attendance.AttendanceService;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.certificate.BlankService;
import kz.bilik.certificate.CertificateService;
import kz.bilik.certificate.IssueRequest;
import kz.bilik.certificate.ReceiveBlanks;
import kz.bilik.course.CourseFacts;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseTimetable;
import kz.bilik.course.KnownStream;
import kz.bilik.course.SessionKind;
import kz.bilik.course.SessionSpec;
import kz.bilik.enrolment.EnrolListener;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentService;
import kz.bilik.finishedcourse.policy.FinishedCourseFacts;
import kz.bilik.finishedcourse.policy.FinishedCoursePolicy;
import kz.bilik.finishedcourse.store.FinishedCourseStore;
import kz.bilik.job.JobId;
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.RecordAbsence;
import kz.bilik.organisation.SignatoryAppointmentRequest;
import kz.bilik.organisation.SignatoryRole;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.outcome.CertifiableListeners;
import kz.bilik.outcome.OutcomeService;
import kz.bilik.outcome.ReferenceListeners;
import kz.bilik.programme.ModuleSpec;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.settings.Settings;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.Iin;

/**
 * The one transaction of taking over a finished course: judged, put into the books, decided, and its papers ordered. Either all of it
 * happens or none. {@link FinishedCourseService} is its face.
 */
@Stateless
@RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
public class FinishedCourseImporting {

    private static final Logger LOG = Logger.getLogger(FinishedCourseImporting.class.getName());

    private final FinishedCoursePolicy policy = new FinishedCoursePolicy();

    @Inject
    FinishedCourseStore store;

    @Inject
    ProgrammeService programmes;

    @Inject
    CourseService courses;

    @Inject
    CourseTimetable timetable;

    @Inject
    PersonService persons;

    @Inject
    EnrolmentService enrolments;

    @Inject
    AgreementService agreements;

    @Inject
    AttendanceService attendance;

    @Inject
    AssessmentService assessments;

    @Inject
    OutcomeService outcomes;

    @Inject
    CertifiableListeners certifiable;

    @Inject
    ReferenceListeners referable;

    @Inject
    BlankService blanks;

    @Inject
    CertificateService certificates;

    @Inject
    SignatoryService signatories;

    @Inject
    SettingsService settings;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /**
     * Takes the course over. The same course again is no second one: listeners who were refused or are new are decided now, everyone who
     * was decided finally stays as decided, and nothing is issued twice.
     */
    public ImportReceipt take(FinishedCourse file) {
        var head = file.course();
        var rules = settings.on(head.end());
        var fingerprint = CourseFingerprint.of(file);
        var known = courses.findStream(head.programme(), head.start().getYear(), head.stream());
        var enrolled = known.map(stream -> store.enrolled(stream.id())).orElse(Map.of());
        var judged = judge(file, rules);
        refuseUnlessAllowed(file, judged, known, fingerprint, enrolled, rules);
        var course = known.map(KnownStream::id).orElseGet(() -> plan(file, fingerprint));
        var listed = enrol(course, judged, enrolled);
        takeOverResults(course, file, judged, listed, enrolled);
        outcomes.decideCourse(course);
        store.replaceRows(course, rows(file, judged, listed));
        receiveBlanks(file);
        appoint(file);
        audit.record(AuditEntry.of("FINISHED_COURSE_TAKEN_OVER", "course", course.value())
                .with("listeners", judged.size())
                .with("fingerprint", fingerprint));
        var job = issue(course, file);
        LOG.info(() -> "finished course taken over course=%d listeners=%d job=%s"
                .formatted(
                        course.value(), judged.size(), job.map(JobId::toString).orElse("none")));
        return new ImportReceipt(course, job.orElse(null));
    }

    /** When hours or highest score are no measure at all, nobody can be judged; the course is refused for it anyway. */
    private static List<JudgedListener> judge(FinishedCourse file, Settings rules) {
        if (file.course().hours().signum() <= 0 || file.course().testMax().signum() <= 0) {
            return List.of();
        }
        var seen = new HashSet<String>();
        return file.listeners().stream()
                .map(listener -> JudgedListener.judge(
                        file, listener, listener.iin() != null && !seen.add(listener.iin()), rules))
                .toList();
    }

    private void refuseUnlessAllowed(
            FinishedCourse file,
            List<JudgedListener> judged,
            Optional<KnownStream> known,
            String fingerprint,
            Map<Iin, FinishedCourseStore.Enrolled> enrolled,
            Settings rules) {
        var received = store.isBatchReceived(file.blanks());
        var earning = judged.stream()
                .filter(JudgedListener::isEntitledToCertificate)
                .filter(listener -> !enrolled.containsKey(listener.iin())
                        || enrolled.get(listener.iin()).state().isUndecided())
                .count();
        var ruling = policy.decide(new FinishedCourseFacts(
                file,
                known.isPresent() && !known.get().sourceHash().equals(Optional.of(fingerprint)),
                !received && store.isRangeTouched(file.blanks()),
                received ? store.freeInRange(file.blanks()) : file.blanks().count(),
                earning,
                store.isDirectorAbsent(file.issuedOn()),
                rules));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling.under(rules.asMap()));
        }
    }

    private CourseId plan(FinishedCourse file, String fingerprint) {
        var head = file.course();
        var programme = programmes.findOrCreateApprovedVersion(
                head.programme(),
                head.topic(),
                head.hours().intValueExact(),
                file.modules().stream()
                        .map(module ->
                                new ModuleSpec(module.title(), module.hours().intValueExact()))
                        .toList());
        var facts = new CourseFacts(
                head.stream(),
                head.topic(),
                head.form(),
                false,
                head.language(),
                head.funding(),
                head.start(),
                head.end(),
                head.testMax());
        var register = new SessionSpec(head.start(), head.hours(), SessionKind.SUMMARY);
        var course = courses.plan(programme, facts, List.of(register), Optional.of(fingerprint));
        courses.begin(course);
        courses.startAssessment(course);
        return course;
    }

    /** Every row that can be on the list, with its enrolment. */
    private Map<JudgedListener, EnrolmentId> enrol(
            CourseId course, List<JudgedListener> judged, Map<Iin, FinishedCourseStore.Enrolled> enrolled) {
        var enterable = judged.stream().filter(JudgedListener::enterable).toList();
        var missing = enterable.stream()
                .filter(listener -> !enrolled.containsKey(listener.iin()))
                .toList();
        var known = persons.findOrRegisterAll(
                missing.stream().collect(Collectors.toMap(JudgedListener::iin, JudgedListener::name)));
        var added = enrolments.enrol(
                course,
                missing.stream()
                        .map(listener -> new EnrolListener(
                                known.get(listener.iin()),
                                listener.listener().row(),
                                Optional.ofNullable(listener.listener().workplace())
                                        .orElse(""),
                                PositionGroup.valueOf(listener.listener().position()),
                                listener.listener().region(),
                                null))
                        .toList());
        var listed = new LinkedHashMap<JudgedListener, EnrolmentId>();
        for (var i = 0; i < missing.size(); i++) {
            listed.put(missing.get(i), added.get(i));
        }
        enterable.stream()
                .filter(listener -> enrolled.containsKey(listener.iin()))
                .forEach(listener ->
                        listed.put(listener, enrolled.get(listener.iin()).id()));
        return listed;
    }

    private void takeOverResults(
            CourseId course,
            FinishedCourse file,
            List<JudgedListener> judged,
            Map<JudgedListener, EnrolmentId> listed,
            Map<Iin, FinishedCourseStore.Enrolled> enrolled) {
        var concluded = new ArrayList<ConcludeAgreement>();
        var hours = new LinkedHashMap<EnrolmentId, BigDecimal>();
        var scores = new LinkedHashMap<EnrolmentId, BigDecimal>();
        var grades = new LinkedHashMap<EnrolmentId, List<BigDecimal>>();
        for (var row : judged) {
            if (row.enterable() && isOpen(row, enrolled)) {
                var enrolment = listed.get(row);
                var listener = row.listener();
                if (listener.agreement() != null && listener.agreement().isComplete()) {
                    concluded.add(new ConcludeAgreement(
                            enrolment,
                            listener.agreement().number(),
                            listener.agreement().date()));
                }
                if (listener.attendedHours() != null) {
                    hours.put(enrolment, listener.attendedHours());
                }
                scores.put(enrolment, listener.testScore());
                grades.put(enrolment, listener.grades());
            }
        }
        agreements.conclude(course, concluded);
        attendance.takeOver(timetable.of(course).get(0).id(), hours);
        assessments.takeOver(courses.course(course), file.course().assessor(), scores, grades);
    }

    private static boolean isOpen(JudgedListener row, Map<Iin, FinishedCourseStore.Enrolled> enrolled) {
        var before = enrolled.get(row.iin());
        return before == null || before.state().isUndecided();
    }

    private static List<ImportedRow> rows(
            FinishedCourse file, List<JudgedListener> judged, Map<JudgedListener, EnrolmentId> listed) {
        return judged.stream()
                .map(row -> new ImportedRow(
                        row.listener().row(),
                        row.shownName(),
                        listed.get(row),
                        row.decision().outcome(),
                        row.decision().grounds().stream().map(Ground::name).toList(),
                        row.flags().stream().map(Ground::name).toList(),
                        row.attendancePercent(file),
                        row.scorePercent(file)))
                .toList();
    }

    private void receiveBlanks(FinishedCourse file) {
        if (store.isBatchReceived(file.blanks())) {
            return;
        }
        var head = file.course();
        var today = LocalDate.now(clock);
        blanks.receive(new ReceiveBlanks(
                file.blanks().series(),
                file.blanks().first(),
                file.blanks().count(),
                "%s/%d-%d".formatted(head.programme(), head.start().getYear(), head.stream()),
                file.issuedOn().isAfter(today) ? today : file.issuedOn(),
                head.programme()));
    }

    /** The signatory that the file names is recorded for that day, unless it is known already. */
    private void appoint(FinishedCourse file) {
        var named = file.signatory();
        var day = file.issuedOn();
        if (named.order() != null && !store.isDirectorAbsent(day) && named.role() == SignatoryRole.ACTING_DIRECTOR) {
            signatories.recordAbsence(new RecordAbsence(
                    named.order().from(),
                    named.order().to(),
                    named.order().number(),
                    named.order().date(),
                    "№ " + named.order().number()));
        }
        if (store.isAppointed(named.name(), named.role(), day)) {
            return;
        }
        if (named.role() == SignatoryRole.DIRECTOR) {
            signatories.register(
                    new SignatoryAppointmentRequest(SignatoryRole.DIRECTOR, named.name(), null, null, null, day, day));
        } else {
            signatories.register(SignatoryAppointmentRequest.acting(
                    named.name(),
                    null,
                    named.order().number(),
                    named.order().date(),
                    named.order().from(),
                    named.order().to()));
        }
    }

    /** A program delivers a course whose papers are signed; a person's import leaves the signature to the director. */
    private Optional<JobId> issue(CourseId course, FinishedCourse file) {
        var nobody = certifiable.of(course).isEmpty() && referable.of(course).isEmpty();
        if (nobody && certificates.issued(course).isEmpty()) {
            return Optional.empty();
        }
        var finish = !session.isCallerInRole(Roles.INSTITUTE_ADMIN);
        var signatory = signatories.signatoryOn(
                file.issuedOn(), file.signatory().name(), file.signatory().role());
        return Optional.of(
                certificates.issueAll(course, new IssueRequest(file.issuedOn(), finish).inTheNameOf(signatory)));
    }
}
