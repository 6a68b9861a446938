package kz.bilik.accreditation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.accreditation.PackageDetail.Line;
import kz.bilik.accreditation.PackageDetail.MemberVote;
import kz.bilik.accreditation.PackageDetail.Term;
import kz.bilik.accreditation.model.DocumentPackage;
import kz.bilik.accreditation.model.PackageItem;
import kz.bilik.accreditation.model.WorkingGroup;
import kz.bilik.accreditation.policy.CompetencePolicy;
import kz.bilik.accreditation.store.AccreditationStore;
import kz.bilik.accreditation.store.AccreditationStore.Ballot;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.calendar.CalendarService;
import kz.bilik.calendar.WorkingCalendar;
import kz.bilik.file.FileService;
import kz.bilik.organisation.Access;
import kz.bilik.settings.AccreditationRules;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;

/**
 * Shows packages to those before whom they are: the institute all, the authorised body what was submitted, a working group what was forwarded to it. Last days
 * that still run come from the calendar of the day.
 */
@Stateless
@RolesAllowed({
    Roles.INSTITUTE_ADMIN,
    Roles.DIRECTOR,
    Roles.ACTING_DIRECTOR,
    Roles.AUDITOR,
    Roles.AUTH_BODY,
    Roles.WG_MEMBER,
    Roles.SYSTEM
})
@DeclareRoles({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR})
public class PackageReading {

    private final CompetencePolicy competence = new CompetencePolicy();

    @Inject
    private AccreditationStore store;

    @Inject
    private PackageDeadlines deadlines;

    @Inject
    private PackageSubmission submission;

    @Inject
    private FileService files;

    @Inject
    private CalendarService calendars;

    @Inject
    private SettingsService settings;

    @Inject
    private Access access;

    @Inject
    private DeniedAccess denied;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Sortable by id, state, registrationNo, submittedOn and receivedOn; filters: state, registrationNo. */
    public Page<PackageRow> packages(PageRequest page) {
        var scope = access.scope();
        var calendar = calendars.calendar();
        return new Page<>(
                store.page(page, scope).stream().map(one -> row(one, calendar)).toList(), store.count(page, scope));
    }

    /** @throws NotFoundException when there is no such package, or not for the caller; the attempt is recorded */
    public PackageDetail detail(PackageId id) {
        var one = store.find(id, access.scope()).orElseThrow(() -> denied.to("document_package", id.value()));
        var today = LocalDate.now(clock);
        var calendar = calendars.calendar();
        var group = one.group().flatMap(store::findGroup);
        var checklist = List.copyOf(store.checklist(id).values());
        var fileIds = one.items().stream().map(PackageItem::file).toList();
        var copies = files.details(fileIds);
        var countedOn = Optional.ofNullable(one.decidedOn()).orElse(today);
        return new PackageDetail(
                id,
                one.state(),
                one.previous().orElse(null),
                one.items().stream()
                        .sorted(Comparator.comparing(PackageItem::kind).thenComparing(PackageItem::id))
                        .map(item -> item.detail(copies.get(item.file()), countedOn))
                        .toList(),
                isDraftOfMine(one) ? submission.on(one, today, null).grounds() : List.of(),
                one.overrideReason(),
                one.staffing().orElse(null),
                one.submittedOn(),
                one.registrationNo(),
                one.receivedOn(),
                one.forwardedOn(),
                deadlines.forwarding(one, calendar).orElse(null),
                deadlines.review(one, calendar).orElse(null),
                one.lateReason(),
                one.sittingOn(),
                group.map(found -> summary(found, today)).orElse(null),
                checklist,
                group.map(found -> votes(one, found)).orElse(List.of()),
                one.decision(reasons(checklist)).orElse(null),
                one.validUntil(),
                one.closingReason());
    }

    private boolean isDraftOfMine(DocumentPackage one) {
        return one.state() == PackageState.DRAFT
                && List.of(Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR).stream()
                        .anyMatch(session::isCallerInRole);
    }

    private PackageRow row(DocumentPackage one, WorkingCalendar calendar) {
        var term = one.state() == PackageState.RECEIVED
                ? deadlines.forwarding(one, calendar)
                : deadlines.review(one, calendar);
        return new PackageRow(
                one.id(),
                one.state(),
                one.registrationNo(),
                one.submittedOn(),
                one.receivedOn(),
                one.forwardedOn(),
                one.decidedOn(),
                term.map(Term::lastDay).orElse(null),
                term.map(Term::late).orElse(0));
    }

    private AccreditationRules rules(LocalDate day) {
        return settings.on(day).accreditation();
    }

    private GroupSummary summary(WorkingGroup group, LocalDate day) {
        return new GroupSummary(
                group.id(),
                group.orderNo(),
                group.orderDate(),
                group.orderDate(),
                group.termTo(),
                group.isActivated(),
                group.membersOn(day).size(),
                competence.decide(group.factsOn(day, rules(day).minMembers())).isAllowed());
    }

    private List<MemberVote> votes(DocumentPackage one, WorkingGroup group) {
        Map<Long, Ballot> ballots = store.ballots(one.id());
        var day = Optional.ofNullable(one.decidedOn()).orElseGet(() -> LocalDate.now(clock));
        var caller = session.getCallerPrincipal().getName();
        return group.membersOn(day).stream()
                .map(member -> {
                    var ballot = Optional.ofNullable(ballots.get(member.id()));
                    return new MemberVote(
                            member.id(),
                            member.name(),
                            member.role(),
                            ballot.map(Ballot::vote).orElse(null),
                            ballot.map(Ballot::recusal).orElse(null),
                            ballot.map(Ballot::dissent).orElse(null),
                            member.username().filter(caller::equals).isPresent());
                })
                .toList();
    }

    /** What the failed lines say. */
    static List<String> reasons(List<Line> checklist) {
        return checklist.stream()
                .filter(line -> !line.ok())
                .map(line -> line.line().paragraph() + ": " + line.note())
                .toList();
    }
}
