package kz.bilik.accreditation;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUTH_BODY;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.SYSTEM;
import static kz.bilik.shared.security.Roles.WG_MEMBER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kz.bilik.accreditation.PackageDetail.Line;
import kz.bilik.accreditation.PackageDetail.Term;
import kz.bilik.accreditation.model.DocumentPackage;
import kz.bilik.accreditation.model.GroupMember;
import kz.bilik.accreditation.model.WorkingGroup;
import kz.bilik.accreditation.policy.CompetencePolicy;
import kz.bilik.accreditation.policy.DecisionFacts;
import kz.bilik.accreditation.policy.DecisionPolicy;
import kz.bilik.accreditation.policy.ReviewFacts;
import kz.bilik.accreditation.policy.ReviewPolicy;
import kz.bilik.accreditation.policy.ReviewTerms;
import kz.bilik.accreditation.store.AccreditationStore;
import kz.bilik.accreditation.store.AccreditationStore.Ballot;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.calendar.CalendarService;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.Access;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.staffing.StaffService;

/**
 * The way of a package through paragraphs 6 and 7: the authorised body registers and forwards it, the secretary of the group convenes and keeps the checklist,
 * each member votes in person, the chair signs one of the two decisions.
 */
@Stateless
@RolesAllowed({AUTH_BODY, WG_MEMBER})
public class PackageReview {

    private static final Logger LOG = Logger.getLogger(PackageReview.class.getName());

    private final ReviewPolicy reviews = new ReviewPolicy();
    private final ReviewTerms terms = new ReviewTerms();
    private final CompetencePolicy competence = new CompetencePolicy();
    private final DecisionPolicy decisions = new DecisionPolicy();

    @Inject
    private AccreditationStore store;

    @Inject
    private PackageDeadlines deadlines;

    @Inject
    private StaffService staff;

    @Inject
    private CalendarService calendars;

    @Inject
    private SettingsService settings;

    @Inject
    private NoticeService notices;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private DeniedAccess denied;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Registers a submitted package; the five working days begin. */
    @RolesAllowed({AUTH_BODY, SYSTEM})
    public void receive(PackageId id, String registrationNo, LocalDate day) {
        var one = lock(id);
        refuse(reviews.decideReceipt(
                new ReviewFacts(day, one.submittedOn(), today(), null, null),
                registrationNo,
                registrationNo != null && store.isRegistered(registrationNo.strip())));
        one.receive(registrationNo, day);
        moved("PACKAGE_RECEIVED", one, PackageState.SUBMITTED, null);
    }

    /**
     * Hands a package to a working group that may act on that day; the ten working days begin.
     *
     * @param lateReason why it comes after the last day; null or blank when it does not
     */
    @RolesAllowed({AUTH_BODY, SYSTEM})
    public void forward(PackageId id, WorkingGroupId groupId, LocalDate day, String lateReason) {
        var one = lock(id);
        var group = store.findGroup(groupId).orElseThrow(() -> new NotFoundException("working group", groupId.value()));
        refuse(competenceOn(group, day));
        var due = one.receivedOn() == null
                ? null
                : terms.forwardDue(
                        one.receivedOn(),
                        calendars.calendar(),
                        settings.on(one.receivedOn()).accreditation());
        refuse(reviews.decide(new ReviewFacts(day, one.receivedOn(), today(), due, lateReason)));
        one.forward(groupId, day, due, due != null && day.isAfter(due) ? lateReason : null);
        moved("PACKAGE_FORWARDED", one, PackageState.RECEIVED, one.lateReason());
        tell(
                "package:%d:forwarded".formatted(id.value()),
                NoticeTone.INFO,
                AccreditationNotice.PACKAGE_FORWARDED,
                one,
                group.membersOn(day).stream()
                        .flatMap(member -> member.username().stream())
                        .map(NoticeAddressee::user)
                        .toList());
    }

    /** Sets the day of the sitting; the review begins. */
    @RolesAllowed({WG_MEMBER, SYSTEM})
    public void convene(PackageId id, LocalDate sittingOn) {
        var one = lock(id);
        refuse(reviews.decideRole(MemberRole.SECRETARY, roleOf(one)));
        refuse(reviews.decide(new ReviewFacts(sittingOn, one.forwardedOn(), sittingOn, null, null)));
        one.convene(sittingOn);
        moved("PACKAGE_REVIEW_OPENED", one, PackageState.FORWARDED, null);
    }

    /** Fills lines of the checklist in, or in anew while nothing is decided. */
    @RolesAllowed({WG_MEMBER, SYSTEM})
    public void fillIn(PackageId id, List<Line> lines) {
        var one = underReview(id);
        refuse(reviews.decideRole(MemberRole.SECRETARY, roleOf(one)));
        lines.forEach(line -> store.fillIn(id, line));
        audit.record(AuditEntry.of("PACKAGE_CHECKLIST_FILLED", "document_package", id.value())
                .with("lines", lines.size())
                .with("failed", lines.stream().filter(line -> !line.ok()).count()));
        LOG.info(() -> "checklist filled package=%d lines=%d".formatted(id.value(), lines.size()));
    }

    /** @param dissent a dissenting opinion; null or blank without one */
    @RolesAllowed({WG_MEMBER, SYSTEM})
    public void vote(PackageId id, long memberId, Vote vote, String dissent) {
        var one = underReview(id);
        var group = group(one);
        var member = member(group, memberId);
        refuse(reviews.decideVote(isCaller(member), isExcluded(one, member)));
        store.cast(id, memberId, new Ballot(vote, null, blankAsNull(dissent)), clock.instant());
        audit.record(AuditEntry.of("PACKAGE_VOTE_CAST", "document_package", id.value())
                .with("member", memberId)
                .with("vote", vote));
        LOG.info(() -> "vote cast package=%d member=%d".formatted(id.value(), memberId));
    }

    /** A member who wrote a document of the package, or is partial otherwise, steps aside. */
    @RolesAllowed({WG_MEMBER, SYSTEM})
    public void recuse(PackageId id, long memberId, String reason) {
        var one = underReview(id);
        var member = member(group(one), memberId);
        refuse(reviews.decideVote(isCaller(member), false));
        refuse(reviews.decideRecusal(reason));
        store.cast(id, memberId, new Ballot(null, reason.strip(), null), clock.instant());
        audit.record(AuditEntry.of("PACKAGE_MEMBER_RECUSED", "document_package", id.value())
                .because(reason)
                .with("member", memberId));
        LOG.info(() -> "member recused package=%d member=%d".formatted(id.value(), memberId));
    }

    /** The chair signs one of the two decisions; the institute learns of it the same day. */
    @RolesAllowed({WG_MEMBER, SYSTEM})
    public void decide(PackageId id, DecidePackage command) {
        var one = underReview(id);
        var group = group(one);
        refuse(reviews.decideRole(MemberRole.CHAIR, roleOf(one)));
        var day = Optional.ofNullable(command.protocolDate()).orElseGet(this::today);
        refuse(competenceOn(group, day));
        var due = terms.reviewDue(
                one.receivedOn(),
                one.forwardedOn(),
                calendars.calendar(),
                settings.on(one.forwardedOn()).accreditation());
        var counted = count(one, group, day);
        refuse(decisions.decide(facts(one, group, command, counted, day, due)));
        var chair =
                group.withRoleOn(MemberRole.CHAIR, day).map(GroupMember::name).orElse("");
        one.decide(command, due, counted.inFavour(), counted.opposed(), chair);
        moved("PACKAGE_DECIDED", one, PackageState.UNDER_REVIEW, blankAsNull(command.lateReason()));
        tell(
                "package:%d:decided".formatted(id.value()),
                command.value() == Decision.COMPLIANT ? NoticeTone.INFO : NoticeTone.ALARM,
                command.value() == Decision.COMPLIANT
                        ? AccreditationNotice.PACKAGE_DECIDED_COMPLIANT
                        : AccreditationNotice.PACKAGE_DECIDED_NON_COMPLIANT,
                one,
                Stream.of(INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUTH_BODY)
                        .map(NoticeAddressee::role)
                        .toList());
    }

    private DecisionFacts facts(
            DocumentPackage one,
            WorkingGroup group,
            DecidePackage command,
            Counted counted,
            LocalDate day,
            LocalDate due) {
        var rules = settings.on(day).accreditation();
        return new DecisionFacts(
                command.value(),
                command.protocolNo(),
                command.protocolDate(),
                one.sittingOn(),
                today(),
                group.membersOn(day).size(),
                counted.inFavour(),
                counted.opposed(),
                counted.chair(),
                store.checklist(one.id()).values().stream()
                        .map(line -> new DecisionFacts.Line(line.line(), line.ok(), blankAsNull(line.note()) != null))
                        .toList(),
                day.isAfter(due),
                command.lateReason(),
                rules.quorumPercent(),
                rules.majorityPercent());
    }

    private Counted count(DocumentPackage one, WorkingGroup group, LocalDate day) {
        var ballots = store.ballots(one.id());
        var inFavour = 0;
        var opposed = 0;
        Vote chair = null;
        for (var member : group.membersOn(day)) {
            var vote = Optional.ofNullable(ballots.get(member.id()))
                    .map(Ballot::vote)
                    .filter(cast -> !isExcluded(one, member))
                    .orElse(null);
            inFavour += vote == Vote.FOR ? 1 : 0;
            opposed += vote == Vote.AGAINST ? 1 : 0;
            chair = member.role() == MemberRole.CHAIR ? vote : chair;
        }
        return new Counted(inFavour, opposed, chair);
    }

    private record Counted(int inFavour, int opposed, Vote chair) {}

    /** Who works for the institute or has stepped aside does not vote and does not help to a quorum. */
    private boolean isExcluded(DocumentPackage one, GroupMember member) {
        return staff.isEmployedOn(member.person(), today())
                || Optional.ofNullable(store.ballots(one.id()).get(member.id()))
                        .filter(ballot -> ballot.recusal() != null)
                        .isPresent();
    }

    private Ruling competenceOn(WorkingGroup group, LocalDate day) {
        return competence.decide(
                group.factsOn(day, settings.on(day).accreditation().minMembers()));
    }

    /** Last days that run out, told once each: at night. */
    @RolesAllowed(SYSTEM)
    public void watch() {
        var calendar = calendars.calendar();
        store.inState(PackageState.RECEIVED)
                .forEach(one -> overdue(
                        one,
                        deadlines.forwarding(one, calendar),
                        AccreditationNotice.PACKAGE_FORWARD_OVERDUE,
                        List.of(NoticeAddressee.role(AUTH_BODY), NoticeAddressee.role(INSTITUTE_ADMIN))));
        Stream.of(PackageState.FORWARDED, PackageState.UNDER_REVIEW)
                .flatMap(state -> store.inState(state).stream())
                .forEach(one -> overdue(
                        one,
                        deadlines.review(one, calendar),
                        AccreditationNotice.PACKAGE_REVIEW_OVERDUE,
                        List.of(
                                NoticeAddressee.role(AUTH_BODY),
                                NoticeAddressee.role(WG_MEMBER),
                                NoticeAddressee.role(INSTITUTE_ADMIN))));
        store.inState(PackageState.COMPLIANT).stream()
                .filter(one -> one.validUntil() != null && one.validUntil().isBefore(today()))
                .forEach(this::outdate);
        store.groups().stream().filter(WorkingGroup::isActivated).forEach(this::warnOfEnd);
    }

    private void overdue(
            DocumentPackage one, Optional<Term> term, AccreditationNotice notice, List<NoticeAddressee> addressees) {
        term.filter(running -> running.late() > 0)
                .ifPresent(running -> tell(
                        "package:%d:%s:%s".formatted(one.id().value(), notice, running.lastDay()),
                        NoticeTone.ALARM,
                        notice,
                        one,
                        addressees));
    }

    private void outdate(DocumentPackage one) {
        one.outdate(one.validUntil().toString());
        moved("PACKAGE_OUTDATED", one, PackageState.COMPLIANT, null);
        tell(
                "package:%d:outdated".formatted(one.id().value()),
                NoticeTone.WARNING,
                AccreditationNotice.PACKAGE_OUTDATED,
                one,
                List.of(NoticeAddressee.role(INSTITUTE_ADMIN), NoticeAddressee.role(DIRECTOR)));
    }

    private void warnOfEnd(WorkingGroup group) {
        Stream.of(30, 90)
                .filter(days -> !today().isAfter(group.termTo())
                        && !today().isBefore(group.termTo().minusDays(days)))
                .findFirst()
                .ifPresent(days -> notices.tell(new NewNotice(
                        "group:%d:%d".formatted(group.id().value(), days),
                        NoticeTone.WARNING,
                        NoticeText.of(
                                AccreditationNotice.GROUP_TERM_ENDS,
                                group.orderNo(),
                                "%1$td.%1$tm.%1$tY".formatted(group.termTo())),
                        "6",
                        "/accreditation/group.xhtml?id=" + group.id().value(),
                        List.of(NoticeAddressee.role(AUTH_BODY)))));
    }

    private void tell(
            String matter,
            NoticeTone tone,
            AccreditationNotice notice,
            DocumentPackage one,
            List<NoticeAddressee> addressees) {
        notices.tell(new NewNotice(
                matter,
                tone,
                NoticeText.of(
                        notice,
                        one.registrationNo() == null ? String.valueOf(one.id().value()) : one.registrationNo()),
                "7",
                "/accreditation/detail.xhtml?id=" + one.id().value(),
                addressees));
    }

    private void moved(String action, DocumentPackage one, PackageState from, String reason) {
        audit.record(AuditEntry.of(action, "document_package", one.id().value())
                .moved(from, one.state())
                .because(reason));
        LOG.info(() ->
                "document package moved package=%d to=%s".formatted(one.id().value(), one.state()));
    }

    /** Null when the caller is not in the group of the package today. */
    private MemberRole roleOf(DocumentPackage one) {
        return one.group().flatMap(store::findGroup).stream()
                .flatMap(group -> group.membersOn(today()).stream())
                .filter(this::isCaller)
                .map(GroupMember::role)
                .findFirst()
                .orElse(null);
    }

    private boolean isCaller(GroupMember member) {
        return member.username()
                .filter(session.getCallerPrincipal().getName()::equals)
                .isPresent();
    }

    private WorkingGroup group(DocumentPackage one) {
        return one.group()
                .flatMap(store::findGroup)
                .orElseThrow(() -> new NotFoundException(
                        "working group of package", one.id().value()));
    }

    private GroupMember member(WorkingGroup group, long id) {
        return group.membersOn(today()).stream()
                .filter(member -> member.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("member", id));
    }

    private DocumentPackage underReview(PackageId id) {
        var one = lock(id);
        if (one.state() != PackageState.UNDER_REVIEW) {
            throw new IllegalTransitionException(
                    "review of document package " + id.value(), one.state(), PackageState.UNDER_REVIEW);
        }
        return one;
    }

    private DocumentPackage lock(PackageId id) {
        return store.lock(id, access.scope()).orElseThrow(() -> denied.to("document_package", id.value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void refuse(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
