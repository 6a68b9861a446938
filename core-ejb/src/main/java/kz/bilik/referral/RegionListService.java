package kz.bilik.referral;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;
import static kz.bilik.shared.security.Roles.REGION_EDU;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.application.ApplicationId;
import kz.bilik.application.ApplicationService;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseId;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.planning.PlanStanding;
import kz.bilik.planning.PlanningService;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.referral.model.RegionList;
import kz.bilik.referral.policy.EntryPolicy;
import kz.bilik.referral.policy.LetterFacts;
import kz.bilik.referral.policy.ListApprovalFacts;
import kz.bilik.referral.policy.ListLineFacts;
import kz.bilik.referral.policy.ListPolicy;
import kz.bilik.referral.policy.ListRefusal;
import kz.bilik.referral.policy.ListTerm;
import kz.bilik.referral.store.ReferralStore;
import kz.bilik.referral.store.ReferralStore.Applicant;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.LocalText;
import kz.bilik.shared.text.PersonName;

/** The lists of the regions: written within their places, approved two months ahead or late, sent with a letter (paragraphs 13, 17). */
@Stateless
public class RegionListService {

    private static final Logger LOG = Logger.getLogger(RegionListService.class.getName());

    private final ListPolicy policy = new ListPolicy();
    private final EntryPolicy entries = new EntryPolicy();

    @Inject
    private ReferralStore store;

    @Inject
    private ReferralAccess access;

    @Inject
    private ReferralWording wording;

    @Inject
    private ApplicationService applications;

    @Inject
    private PlanningService planning;

    @Inject
    private OrganisationService organisations;

    @Inject
    private PersonService persons;

    @Inject
    private NoticeService notices;

    @Inject
    private SettingsService settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Courses of the annual schedule to which the caller's region, or the institute, sends people. */
    @RolesAllowed({REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD, INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public Page<ReferralCourse> courses(PageRequest page) {
        var reach = access.reach();
        return new Page<>(store.courses(page, reach).stream().map(this::due).toList(), store.countCourses(page, reach));
    }

    @RolesAllowed({REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD, INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public ReferralCourse course(CourseId id) {
        return due(access.course(id));
    }

    private ReferralCourse due(ReferralCourse course) {
        return course.due(term(course.start()), today());
    }

    private ListTerm term(LocalDate start) {
        return new ListTerm(start, settings.on(today()).listLeadMonths());
    }

    /** Where the list of each region stands, for the institute. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public List<ListSummary> summaries(CourseId id) {
        access.course(id);
        return store.summaries(id);
    }

    /** The list of the caller's region for the course; begun when there is none yet. */
    @RolesAllowed(REGION_EDU)
    public RegionListId open(CourseId id) {
        var course = access.course(id);
        var region = access.reach().regionKato();
        var known = store.listOf(id, region);
        if (known.isPresent()) {
            return known.get().id();
        }
        refuseIf(policy.open(course.state(), course.isBudget(), course.quota()));
        var list = RegionList.opened(id, region, access.caller(), clock.instant());
        store.add(list);
        record("REGION_LIST_OPENED", list, null, null);
        LOG.info(
                () -> "region list opened list=%d course=%d".formatted(list.id().value(), id.value()));
        return list.id();
    }

    @RolesAllowed({REGION_EDU, INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, SYSTEM})
    public RegionListDetail list(RegionListId id) {
        var list = access.list(id);
        var region = organisations.region(list.regionKato()).orElseThrow();
        return new RegionListDetail(
                id,
                courseOf(list),
                region.kato(),
                region.name(),
                region.administration(),
                list.state(),
                list.approvedOn(),
                list.dueOn(),
                list.late(),
                list.lateReason(),
                list.letterNo(),
                list.letterDate(),
                list.signerPost(),
                list.signerName(),
                list.backReason(),
                region.kato().equals(access.reach().regionKato()),
                store.lines(id));
    }

    /** The course as the region of the list sees it, whoever asks. */
    private ReferralCourse courseOf(RegionList list) {
        return store.course(list.courseId(), new ReferralReach(false, list.regionKato(), null, null, list.regionKato()))
                .map(this::due)
                .orElseThrow(() -> access.denied("course", list.courseId().value()));
    }

    /** Applicants who can be listed, those whose turn it is first. */
    @RolesAllowed(REGION_EDU)
    public List<ListCandidate> candidates(RegionListId id) {
        var list = access.ownList(id);
        var course = courseOf(list);
        var free = course.getFree();
        var unnamedTaken = store.unnamedListed(course.programmeCode(), course.year(), list.regionKato());
        var found = new ArrayList<ListCandidate>();
        for (var applicant : store.applicants(list.courseId(), list.regionKato())) {
            var standing = standing(course, list, applicant.person());
            found.add(new ListCandidate(
                    found.size() + 1,
                    applicant.person(),
                    applicant.name(),
                    applicant.workplace(),
                    applicant.district(),
                    applicant.position(),
                    applicant.lastCertificateOn(),
                    applicant.registeredOn(),
                    standing.named() || unnamedTaken < standing.unnamedPlaces(),
                    found.size() < free));
        }
        return found;
    }

    private PlanStanding standing(ReferralCourse course, RegionList list, PersonId person) {
        return planning.standing(person, new ProgrammeId(course.programmeId()), list.regionKato(), course.year());
    }

    /** Lists an applicant. @param replacementReason needed when the approved plan does not cover the person */
    @RolesAllowed(REGION_EDU)
    public void add(RegionListId id, PersonId person, String replacementReason) {
        var list = access.ownList(id);
        var applicant = store.applicant(list.courseId(), list.regionKato(), person);
        if (applicant.isEmpty()) {
            refuseIf(policy.write(list.state()));
            refuseListedTwice(list, person);
            throw access.denied("person", person.value());
        }
        var found = applicant.get();
        add(list, Optional.of(found), found.sortKey(), line(found, replacementReason));
    }

    private void refuseListedTwice(RegionList list, PersonId person) {
        if (store.isListed(list.id(), person)) {
            throw new RefusedException(ListRefusal.ALREADY_LISTED);
        }
    }

    static ListLine line(Applicant found, String replacementReason) {
        return new ListLine(
                0,
                found.person(),
                found.name(),
                "",
                found.application(),
                found.organisation(),
                found.workplace(),
                found.district(),
                found.positionName(),
                found.position(),
                found.category(),
                found.experience(),
                found.language(),
                found.phone(),
                false,
                replacementReason,
                null,
                null,
                false);
    }

    /** Lists a person who has not applied: named in the approved plan, or a replacement with a reason. */
    @RolesAllowed(REGION_EDU)
    public void enter(RegionListId id, ListEntry entry) {
        var list = access.ownList(id);
        refuseIf(policy.write(list.state()));
        refuseIf(entries.decide(entry));
        var iin = Iin.parse(entry.iin());
        if (!iin.isValid()) {
            throw new RefusedException(iin.refusal().orElseThrow());
        }
        var name = new PersonName(entry.surname(), entry.name(), entry.patronymic());
        var person = persons.introduce(Map.of(iin.iin(), name)).get(iin.iin());
        var known = persons.names(List.of(person)).get(person);
        add(
                list,
                Optional.empty(),
                known.sortKey(),
                new ListLine(
                        0,
                        person,
                        known.full(),
                        "",
                        null,
                        null,
                        entry.workplace().strip(),
                        entry.district().strip(),
                        entry.positionName().strip(),
                        entry.position(),
                        entry.category() == null ? QualificationCategory.NONE : entry.category(),
                        entry.experience(),
                        entry.language(),
                        entry.phone() == null || entry.phone().isBlank()
                                ? null
                                : entry.phone().strip(),
                        false,
                        entry.replacementReason(),
                        null,
                        null,
                        false));
    }

    private void add(RegionList list, Optional<Applicant> applicant, byte[] sortKey, ListLine line) {
        refuseIf(policy.write(list.state()));
        var course = courseOf(list);
        var standing = standing(course, list, line.person());
        var reason =
                line.replacementReason() == null || line.replacementReason().isBlank()
                        ? null
                        : line.replacementReason().strip();
        var facts = new ListLineFacts(
                course.state(),
                course.isBudget(),
                course.quota(),
                store.countLines(list.id()),
                store.isListed(list.id(), line.person()),
                standing.named(),
                standing.unnamedPlaces(),
                store.unnamedListed(course.programmeCode(), course.year(), list.regionKato()),
                applicant.isPresent(),
                reason);
        refuseIf(policy.add(facts));
        store.addLine(
                list.id(),
                line.placed(standing.named(), facts.covered() ? null : reason),
                sortKey,
                access.caller(),
                clock.instant());
        audit.record(AuditEntry.of(
                        "REGION_LIST_PERSON_ADDED", "region_list", list.id().value())
                .because(facts.covered() ? null : reason)
                .with("person", line.person().value())
                .with("inPlan", facts.covered()));
        LOG.info(() -> "person listed list=%d person=%d"
                .formatted(list.id().value(), line.person().value()));
    }

    @RolesAllowed(REGION_EDU)
    public void remove(RegionListId id, long line) {
        var list = access.ownList(id);
        refuseIf(policy.write(list.state()));
        if (!store.removeLine(id, line)) {
            throw access.denied("region_list_line", line);
        }
        audit.record(AuditEntry.of("REGION_LIST_PERSON_REMOVED", "region_list", id.value())
                .with("line", line));
        LOG.info(() -> "person taken off list=%d line=%d".formatted(id.value(), line));
    }

    /** Applications of those listed go on with it. @param lateReason asked when the two months cannot be kept; it never blocks (G-4) */
    @RolesAllowed(REGION_EDU)
    public void approve(RegionListId id, String lateReason) {
        var list = access.ownList(id);
        var course = courseOf(list);
        var term = term(course.start());
        var lines = store.lines(id);
        refuseIf(policy.write(list.state()));
        refuseIf(policy.approve(
                new ListApprovalFacts(course.state(), course.quota(), lines.size(), term, today(), lateReason)));
        var from = list.state();
        list.approve(today(), term.lastDay(), lateReason, access.caller());
        store.unlistedApplications(id).forEach(application -> applications.markListed(new ApplicationId(application)));
        record("REGION_LIST_APPROVED", list, from, list.lateReason());
        LOG.info(() ->
                "region list approved list=%d people=%d late=%b".formatted(id.value(), lines.size(), list.late()));
    }

    /** The letter that carries the list to the institute (paragraph 17). */
    @RolesAllowed(REGION_EDU)
    public void send(RegionListId id, SendLetter letter) {
        var list = access.ownList(id);
        if (list.approvedOn() == null) {
            throw new IllegalTransitionException("region_list", list.state(), RegionListState.SENT);
        }
        var course = courseOf(list);
        refuseIf(policy.send(new LetterFacts(
                letter.number(),
                letter.date(),
                letter.signerPost(),
                letter.signerName(),
                list.approvedOn(),
                course.end(),
                today())));
        var from = list.state();
        list.send(letter);
        list.freeze(wording.sent(list(id)));
        record("REGION_LETTER_SENT", list, from, null);
        tell(
                "region-letter:%d:%s".formatted(id.value(), letter.number().strip()),
                NoticeTone.INFO,
                NoticeText.of(
                        ReferralNotice.LETTER_SENT,
                        organisations.region(list.regionKato()).orElseThrow().administration(),
                        list.letterNo(),
                        course.topic()),
                "17",
                "/referral/detail.xhtml?id=" + course.id().value(),
                List.of(NoticeAddressee.role(INSTITUTE_ADMIN)));
        LOG.info(() -> "region letter sent list=%d".formatted(id.value()));
    }

    /** Back into work, as long as no admission order rests on it; the letter falls away. */
    @RolesAllowed(REGION_EDU)
    public void takeBack(RegionListId id, String reason) {
        var list = access.ownList(id);
        refuseIf(policy.takeBack(list.state(), reason));
        var from = list.state();
        list.takeBack(reason);
        record("REGION_LIST_TAKEN_BACK", list, from, reason.strip());
        LOG.info(() -> "region list taken back list=%d".formatted(id.value()));
    }

    /** Reminds each region once at three months, 75 and 65 days before a course whose list it has not approved. */
    @RolesAllowed(SYSTEM)
    public void remind() {
        for (var owed : store.unapproved(today())) {
            term(owed.start())
                    .reminder(today())
                    .ifPresent(notice -> tell(
                            "region-list:%d:%s:%s:%s"
                                    .formatted(owed.course().value(), owed.regionKato(), owed.start(), notice),
                            notice == ReferralNotice.LIST_DUE_IN_THREE_MONTHS ? NoticeTone.INFO : NoticeTone.WARNING,
                            NoticeText.of(
                                    notice,
                                    owed.topic(),
                                    String.valueOf(owed.stream()),
                                    written(owed.start()),
                                    written(term(owed.start()).lastDay())),
                            "13",
                            "/referral/detail.xhtml?id=" + owed.course().value(),
                            List.of(NoticeAddressee.roleInRegion(REGION_EDU, owed.regionKato()))));
        }
    }

    private static String written(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private void tell(
            String matter, NoticeTone tone, LocalText text, String paragraph, String link, List<NoticeAddressee> to) {
        notices.tell(new NewNotice(matter, tone, text, paragraph, link, to));
    }

    private void record(String action, RegionList list, RegionListState from, String reason) {
        audit.record(AuditEntry.of(action, "region_list", list.id().value())
                .moved(from, list.state())
                .because(reason)
                .with("course", list.courseId().value())
                .with("region", list.regionKato()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling.under(settings.on(today()).asMap()));
        }
    }
}
