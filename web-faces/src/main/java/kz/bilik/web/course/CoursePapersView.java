package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bilik.certificate.BlankBalance;
import kz.bilik.certificate.BlankService;
import kz.bilik.certificate.CertificateService;
import kz.bilik.certificate.CertificateStatus;
import kz.bilik.certificate.CourseCertificate;
import kz.bilik.certificate.Debt;
import kz.bilik.certificate.ForeignCertificateService;
import kz.bilik.certificate.HandoverMethod;
import kz.bilik.certificate.IssueRequest;
import kz.bilik.course.CourseId;
import kz.bilik.job.JobProgress;
import kz.bilik.job.JobService;
import kz.bilik.job.JobState;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;
import kz.bilik.web.signin.StepUp;

/** The papers of the open course: where issuing stands, which act is next and who may do it. */
@Named
@RequestScoped
public class CoursePapersView {

    @Inject
    private CertificateService certificates;

    @Inject
    private BlankService blanks;

    @Inject
    private ForeignCertificateService foreign;

    @Inject
    private JobService jobs;

    @Inject
    private CourseDetailView course;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private List<CourseCertificate> issued;
    private List<Debt> debts;
    private Boolean foreignCourse;
    private Optional<JobProgress> job;
    private LocalDate issueDate;
    private HandoverMethod method = HandoverMethod.IN_PERSON;

    public String issueAll() {
        certificates.issueAll(courseId(), new IssueRequest(getIssueDate(), false));
        return done("course.papers.ordered", 0);
    }

    @StepUp
    public String sign() {
        return done("course.papers.signed", certificates.sign(courseId()));
    }

    public String handOver() {
        return done("course.papers.handedOver", certificates.handOver(courseId(), method));
    }

    public String retry() {
        getJob().ifPresent(failed -> jobs.retryFailed(failed.id()));
        return done("course.papers.retried", 0);
    }

    public boolean isVisible() {
        return me.is(Roles.INSTITUTE_ADMIN) || me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR) || me.is(Roles.AUDITOR);
    }

    public List<CourseCertificate> getIssued() {
        if (issued == null) {
            issued = certificates.issued(courseId());
        }
        return issued;
    }

    public long getPrepared() {
        return count(CertificateStatus.PREPARED);
    }

    public long getSigned() {
        return count(CertificateStatus.SIGNED);
    }

    public long getHandedOver() {
        return count(CertificateStatus.ISSUED);
    }

    public long getCertificatesDue() {
        return Math.max(0, course.getCourse().counts().passed() - getPrepared() - getSigned());
    }

    public long getReferencesDue() {
        var counts = course.getCourse().counts();
        return Math.max(0, counts.failed() + counts.notAssessed() - counts.referenced());
    }

    /** The act that moves the papers on: issue, wait, sign, handOver or download. */
    public String getNext() {
        if (isWorking()) {
            return "wait";
        }
        if (getCertificatesDue() + getReferencesDue() > 0) {
            return "issue";
        }
        if (getPrepared() > 0) {
            return "sign";
        }
        return getSigned() > 0 ? "handOver" : getIssued().isEmpty() && !isReferenced() ? "nothing" : "download";
    }

    public boolean isWorking() {
        return getJob().filter(progress -> progress.state().isActive()).isPresent();
    }

    public Optional<JobProgress> getJob() {
        if (job == null) {
            job = jobs.findLatest("ISSUE_PAPERS", course.getId()).map(latest -> jobs.job(latest.id()));
        }
        return job;
    }

    public JobProgress getProgress() {
        return getJob().orElse(null);
    }

    /** Each different error once. */
    public List<String> getErrors() {
        return getJob().stream()
                .flatMap(progress -> progress.errors().stream())
                .distinct()
                .toList();
    }

    public boolean isReferenced() {
        return course.getCourse().counts().referenced() > 0;
    }

    public HandoverMethod[] getMethods() {
        return HandoverMethod.values();
    }

    public boolean isRetryable() {
        return isAdministrator()
                && getJob().filter(progress -> progress.state().next().contains(JobState.QUEUED))
                        .isPresent();
    }

    public boolean isDownloadable() {
        return !isWorking() && !me.is(Roles.AUDITOR) && (!getIssued().isEmpty() || isReferenced());
    }

    public boolean isPreviewable() {
        return getCertificatesDue() > 0 && !isWorking() && !me.is(Roles.AUDITOR);
    }

    /** Whether there are certificates whose blanks can be laid into a printer. */
    public boolean isPrintable() {
        return isAdministrator() && !isWorking() && getPrepared() + getSigned() > 0;
    }

    public boolean isForeign() {
        if (foreignCourse == null) {
            foreignCourse = foreign.course(courseId()).isMarked();
        }
        return foreignCourse;
    }

    /** Whether the course may still be marked as one of a foreign organisation. */
    public boolean isMarkable() {
        return isAdministrator() && !isForeign() && getIssued().isEmpty() && !isWorking();
    }

    /** Told before certificates are issued; nothing of it bars them. */
    public List<Debt> getDebts() {
        if (debts == null) {
            debts = certificates.debts(courseId());
        }
        return debts;
    }

    /** Where a step of the stepper stands: done, now or still to come. */
    public String step(String name) {
        var order = List.of("decide", "issue", "sign", "handOver", "download");
        var here = switch (getNext()) {
            case "nothing" -> "decide";
            case "wait" -> "issue";
            default -> getNext();
        };
        var difference = order.indexOf(name) - order.indexOf(here);
        return difference < 0 ? "done" : difference == 0 ? "now" : "";
    }

    /** Why the next act is not for this user or not possible yet; empty when nothing stands against it. */
    public String whyNot(String act) {
        return switch (act) {
            case "issue" -> isAdministrator() ? tooFewBlanks() : words.get("course.papers.whyNot.issue");
            case "sign" ->
                me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR) ? "" : words.get("course.papers.whyNot.sign");
            default -> isAdministrator() ? "" : words.get("course.papers.whyNot.handOver");
        };
    }

    public String getConsequence() {
        return words.of("course.papers.issueAll.consequence", getCertificatesDue(), getReferencesDue());
    }

    private String tooFewBlanks() {
        var left = blanks.balance().stream().mapToLong(BlankBalance::inStock).sum();
        if (isForeign()) {
            return words.get("course.papers.foreign");
        }
        return left < getCertificatesDue() ? words.of("course.papers.whyNot.blanks", getCertificatesDue(), left) : "";
    }

    private boolean isAdministrator() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    private long count(CertificateStatus status) {
        return getIssued().stream()
                .filter(certificate -> certificate.status() == status)
                .count();
    }

    private String done(String key, int number) {
        notices.done(words.of(key, number));
        return "/course/detail?faces-redirect=true&tab=certificates&id=" + course.getId();
    }

    private CourseId courseId() {
        return new CourseId(course.getId());
    }

    /** Proposes the end of the course, so that the validity counts from one day (paragraph 29). */
    public LocalDate getIssueDate() {
        return issueDate == null ? course.getCourse().end() : issueDate;
    }

    public void setIssueDate(LocalDate issueDate) {
        this.issueDate = issueDate;
    }

    public HandoverMethod getMethod() {
        return method;
    }

    public void setMethod(HandoverMethod method) {
        this.method = method;
    }
}
