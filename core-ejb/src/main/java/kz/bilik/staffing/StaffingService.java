package kz.bilik.staffing;

import static java.util.stream.Collectors.toMap;
import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PersonService;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.staffing.StaffingPerson.CountedGround;
import kz.bilik.staffing.model.StaffMember;
import kz.bilik.staffing.model.StaffingCheck;
import kz.bilik.staffing.policy.Membership;
import kz.bilik.staffing.policy.StaffingCount;
import kz.bilik.staffing.policy.StaffingFacts;
import kz.bilik.staffing.policy.StaffingPolicy;
import kz.bilik.staffing.store.StaffStore;
import kz.bilik.staffing.store.StaffingCheckStore;

/** Works out the share of paragraph 3(1) for any day, keeps what was worked out, and raises the alarm when the share falls below. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
public class StaffingService {

    private static final Logger LOG = Logger.getLogger(StaffingService.class.getName());
    private static final int TREND_DAYS = 90;
    private static final int LONGEST_ABSENCE_DAYS = 7;

    private final StaffingCount count = new StaffingCount();
    private final StaffingPolicy policy = new StaffingPolicy();

    @Inject
    private StaffStore staff;

    @Inject
    private StaffingCheckStore checks;

    @Inject
    private PersonService persons;

    @Inject
    private SettingsService settings;

    @Inject
    private NoticeService notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The share on a day, past or to come, from what the books say today; nothing is kept. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, SYSTEM})
    public StaffingResult check(LocalDate day) {
        return count.on(day, books(), settings.on(day).staffing());
    }

    /** Who is away and who is new changes the share; nothing is kept. */
    public StaffingResult whatIf(WhatIf question) {
        var day = question.day();
        var people = new ArrayList<>(check(day).people().stream()
                .filter(person -> !question.leaving().contains(person.person()))
                .toList());
        people.addAll(
                Collections.nCopies(question.qualifiedHired(), hired(List.of(new CountedGround(GroundValue.PHD, "")))));
        people.addAll(Collections.nCopies(question.othersHired(), hired(List.of())));
        return count.result(day, people, settings.on(day).staffing());
    }

    private static StaffingPerson hired(List<CountedGround> grounds) {
        return new StaffingPerson(new PersonId(0), "", true, !grounds.isEmpty(), grounds);
    }

    /** Keeps the check of a day as a snapshot. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR})
    public StaffingSnapshot keep(LocalDate day) {
        return keep(check(day), CheckCause.ASKED).snapshot();
    }

    /** Keeps today's check because something happened, and tells the administrators and the director when the threshold was crossed. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, SYSTEM})
    public StaffingSnapshot recheck(CheckCause cause) {
        var passedBefore = checks.latest().map(StaffingCheck::isPassed);
        var check = keep(check(LocalDate.now(clock)), cause);
        passedBefore.filter(before -> before != check.isPassed()).ifPresent(crossed -> tell(check));
        return check.snapshot();
    }

    /** Once a night, for the nights of the last week that were missed too; a second call on the same day does nothing. */
    @RolesAllowed(SYSTEM)
    public void recheckNightly() {
        makeUpNights(LocalDate.now(clock).minusDays(LONGEST_ABSENCE_DAYS));
        if (!checks.isMade(LocalDate.now(clock), CheckCause.NIGHTLY)) {
            recheck(CheckCause.NIGHTLY);
        }
    }

    /** Makes up for nights on which the system was not there; a day that has its check keeps it. */
    @RolesAllowed(SYSTEM)
    public void makeUpNights(LocalDate from) {
        from.datesUntil(LocalDate.now(clock))
                .filter(day -> !checks.isMade(day, CheckCause.NIGHTLY))
                .forEach(day -> keep(check(day), CheckCause.NIGHTLY));
    }

    private StaffingCheck keep(StaffingResult result, CheckCause cause) {
        var check = checks.add(
                StaffingCheck.made(result, cause, session.getCallerPrincipal().getName(), clock.instant()), result);
        audit.record(AuditEntry.of("STAFFING_CHECKED", "staffing_check", check.id())
                .with("day", result.day())
                .with("qualified", result.share().qualified())
                .with("size", result.share().size())
                .with("passed", result.passes()));
        LOG.info(() -> "staffing checked check=%d passed=%s".formatted(check.id(), result.passes()));
        return check;
    }

    private void tell(StaffingCheck check) {
        var share = check.snapshot().share();
        notices.tell(new NewNotice(
                "staffing:" + check.id(),
                check.isPassed() ? NoticeTone.INFO : NoticeTone.ALARM,
                NoticeText.of(
                        check.isPassed() ? StaffingNotice.SHARE_RECOVERED : StaffingNotice.SHARE_FELL,
                        share.qualified(),
                        share.size(),
                        share.percent()),
                "3(1)",
                "/staffing/check.xhtml",
                List.of(
                        NoticeAddressee.role(INSTITUTE_ADMIN),
                        NoticeAddressee.role(DIRECTOR),
                        NoticeAddressee.role(ACTING_DIRECTOR))));
    }

    /** The last check of each of the latest days, the oldest first, for the chart. */
    public List<StaffingSnapshot> trend() {
        return checks.trend(TREND_DAYS).stream().map(StaffingCheck::snapshot).toList();
    }

    /** The latest first. */
    public Page<StaffingSnapshot> snapshots(PageRequest page) {
        return new Page<>(
                checks.page(page).stream().map(StaffingCheck::snapshot).toList(), checks.count());
    }

    /** A kept check as it was, with the people and the numbers of its time. */
    public StaffingResult kept(long id) {
        var snapshot = checks.find(id)
                .orElseThrow(() -> new NotFoundException("staffing check", id))
                .snapshot();
        return new StaffingResult(
                snapshot.day(),
                snapshot.base(),
                checks.shares(id, snapshot.threshold()),
                checks.people(id),
                policy.decide(new StaffingFacts(snapshot.qualified(), snapshot.size(), snapshot.threshold())));
    }

    private List<Membership> books() {
        var members = staff.all();
        var names = names(members);
        return members.stream()
                .map(member -> member.membership(names.get(member.person())))
                .toList();
    }

    private Map<PersonId, String> names(List<StaffMember> members) {
        var ids = members.stream().map(StaffMember::person).collect(Collectors.toSet());
        return persons.names(ids).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().full()));
    }
}
