package kz.bilik.accreditation;

import static kz.bilik.accreditation.policy.CompetenceRefusal.NOT_COMPETENT;
import static kz.bilik.accreditation.policy.DecisionRefusal.FAILED_LINE;
import static kz.bilik.accreditation.policy.ItemRefusal.PACKAGE_READ_ONLY;
import static kz.bilik.accreditation.policy.ReviewRefusal.ALREADY_RECUSED;
import static kz.bilik.accreditation.policy.ReviewRefusal.FORWARDED_LATE_WITHOUT_REASON;
import static kz.bilik.accreditation.policy.ReviewRefusal.ONLY_THE_CHAIR_SIGNS;
import static kz.bilik.accreditation.policy.SubmissionRefusal.FIRE_MISSING;
import static kz.bilik.accreditation.policy.SubmissionRefusal.STAFFING_INSUFFICIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.bilik.accreditation.PackageDetail.Line;
import kz.bilik.accreditation.PackageDetail.MemberVote;
import kz.bilik.accreditation.policy.ReviewTerms;
import kz.bilik.audit.AuditTrail;
import kz.bilik.calendar.CalendarDay;
import kz.bilik.calendar.CalendarService;
import kz.bilik.calendar.DayKind;
import kz.bilik.file.FileService;
import kz.bilik.file.Scans;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsDirector;
import kz.bilik.it.AsGroupChair;
import kz.bilik.it.AsGroupFourth;
import kz.bilik.it.AsGroupMember;
import kz.bilik.it.AsGroupSecretary;
import kz.bilik.it.AsMinistry;
import kz.bilik.it.AsRegion;
import kz.bilik.it.FreshIin;
import kz.bilik.it.InTransaction;
import kz.bilik.notice.NoticeService;
import kz.bilik.organisation.PersonId;
import kz.bilik.settings.Settings;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.LocalText;
import kz.bilik.shared.text.PersonName;
import kz.bilik.staffing.EngageStaff;
import kz.bilik.staffing.StaffKind;
import kz.bilik.staffing.StaffService;
import kz.bilik.staffing.StaffingPerson;
import kz.bilik.staffing.StaffingService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AccreditationIT {

    @Inject
    private PackageService packages;

    @Inject
    private PackageReview reviews;

    @Inject
    private PackageReading reading;

    @Inject
    private WorkingGroupService groups;

    @Inject
    private StaffService staff;

    @Inject
    private StaffingService staffing;

    @Inject
    private CalendarService calendars;

    @Inject
    private FileService files;

    @Inject
    private NoticeService notices;

    @Inject
    private AuditTrail trail;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDirector director;

    @Inject
    private AsMinistry ministry;

    @Inject
    private AsGroupChair chair;

    @Inject
    private AsGroupSecretary secretary;

    @Inject
    private AsGroupMember third;

    @Inject
    private AsGroupFourth fourth;

    @Inject
    private AsRegion region;

    @Test
    void a_package_goes_from_the_draft_to_the_decision_that_it_complies() throws Exception {
        var group = group(null);
        var id = complete();
        var detail = admin.call(() -> reading.detail(id));
        assertThat(detail.against()).isSubsetOf(STAFFING_INSUFFICIENT);
        assertThatThrownBy(() -> ministry.call(() -> reading.detail(id))).isInstanceOf(NotFoundException.class);

        director.run(() -> packages.submit(id, "сынақ"));
        assertRefused(() -> admin.run(() -> packages.add(id, document(PackageItemKind.CHARTER))), PACKAGE_READ_ONLY);
        assertThatThrownBy(() -> chair.call(() -> reading.detail(id))).isInstanceOf(NotFoundException.class);
        assertThat(ministry.call(() -> notices.unread()))
                .anyMatch(notice -> notice.link().endsWith("id=" + id.value()));

        var number = "Т-" + UUID.randomUUID();
        ministry.run(() -> reviews.receive(id, number, today()));
        assertThatThrownBy(() -> ministry.run(() -> reviews.receive(id, number + "x", today())))
                .isInstanceOf(IllegalTransitionException.class);
        ministry.run(() -> reviews.forward(id, group, today(), null));
        secretary.run(() -> reviews.convene(id, today()));
        assertThat(chair.call(() ->
                                reading.packages(new PageRequest(0, 10, "", true, Map.of("registrationNo", number))))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(PackageState.UNDER_REVIEW));

        secretary.run(() -> reviews.fillIn(id, checklist(null)));
        vote(id, Vote.FOR);
        assertRefused(
                () -> secretary.run(() -> reviews.decide(id, decision(Decision.COMPLIANT))), ONLY_THE_CHAIR_SIGNS);
        chair.run(() -> reviews.decide(id, decision(Decision.COMPLIANT)));

        var decided = director.call(() -> reading.detail(id));
        assertThat(decided.state()).isEqualTo(PackageState.COMPLIANT);
        assertThat(decided.decision().votesFor()).isEqualTo(4);
        assertThat(decided.reviewDue().late()).isZero();
        assertThat(director.call(() -> notices.unread()))
                .anyMatch(notice -> notice.text().kk().contains(number));
        assertThat(admin.call(() -> trail.history("document_package", String.valueOf(id.value()))))
                .extracting(row -> row.entry().toState())
                .contains("SUBMITTED", "RECEIVED", "FORWARDED", "UNDER_REVIEW", "COMPLIANT");
        var file = decided.items().get(0).file();
        assertThat(chair.call(() -> files.read(file.token())).detail().sha256()).isEqualTo(file.sha256());
        assertThatThrownBy(() -> region.call(() -> files.read(file.token()))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_failed_line_refuses_the_package_and_a_corrected_one_is_linked_to_it() throws Exception {
        var id = underReview(group(null));
        secretary.run(() -> reviews.fillIn(id, checklist("актінің мөрі жоқ")));
        vote(id, Vote.AGAINST);
        chairVotes(id, Vote.AGAINST);

        assertThatThrownBy(() -> chair.run(() -> reviews.decide(id, decision(Decision.COMPLIANT))))
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused -> assertThat(refused.ruling().grounds()).contains(FAILED_LINE));
        chair.run(() -> reviews.decide(id, decision(Decision.NON_COMPLIANT)));

        var refused = admin.call(() -> reading.detail(id));
        assertThat(refused.decision().reasons()).containsExactly("5(6): актінің мөрі жоқ");
        var next = admin.call(() -> packages.follow(id));
        var corrected = admin.call(() -> reading.detail(next));
        assertThat(corrected.previous()).isEqualTo(id);
        assertThat(corrected.state()).isEqualTo(PackageState.DRAFT);
        assertThat(corrected.items()).hasSameSizeAs(refused.items());
    }

    @Test
    void scenario_11_without_the_fire_safety_act_nothing_is_submitted() throws Exception {
        var id = complete();
        var fire = admin.call(() -> reading.detail(id)).items().stream()
                .filter(item -> item.kind() == PackageItemKind.FIRE)
                .findFirst()
                .orElseThrow();
        admin.run(() -> packages.remove(id, fire.id()));

        assertRefused(() -> director.run(() -> packages.submit(id, "сынақ")), FIRE_MISSING);
        assertThat(admin.call(() -> reading.detail(id)).state()).isEqualTo(PackageState.DRAFT);
    }

    @Test
    void scenario_19_when_the_fifth_member_leaves_the_group_may_not_decide_until_another_joins() throws Exception {
        var group = group(null);
        var id = underReview(group);
        secretary.run(() -> reviews.fillIn(id, checklist(null)));
        vote(id, Vote.FOR);
        var fifth = ministry.call(() -> groups.group(group)).members().get(4);
        ministry.run(() -> groups.dismiss(group, fifth.id(), today().minusDays(1), "17-ө"));

        assertRefused(() -> chair.run(() -> reviews.decide(id, decision(Decision.COMPLIANT))), NOT_COMPETENT);

        ministry.run(() -> groups.appoint(group, member("Жаңабаев", MemberRole.MEMBER, null, today())));
        chair.run(() -> reviews.decide(id, decision(Decision.COMPLIANT)));
        assertThat(admin.call(() -> reading.detail(id)).state()).isEqualTo(PackageState.COMPLIANT);
    }

    @Test
    void a_member_who_works_for_the_institute_and_one_who_stepped_aside_do_not_vote() throws Exception {
        var employed = FreshIin.next().digits();
        var job = admin.call(() -> staff.engage(new EngageStaff(
                employed,
                new PersonName("Дәулетов", "Арман", null),
                StaffKind.STAFF,
                "маман",
                false,
                today().minusDays(5),
                null)));
        var id = underReview(group(employed));

        assertRefused(() -> third.run(() -> reviews.vote(id, mine(third, id), Vote.FOR, null)), ALREADY_RECUSED);
        fourth.run(() -> reviews.recuse(id, mine(fourth, id), "құжаттардың бірінің авторымын"));
        assertRefused(() -> fourth.run(() -> reviews.vote(id, mine(fourth, id), Vote.FOR, null)), ALREADY_RECUSED);
        admin.run(() -> staff.leave(job, today(), "қате енгізілген"));
    }

    @Test
    @Paragraph("7")
    void scenario_13_forwarding_on_2_april_is_one_working_day_late_and_allowed() throws Exception {
        var calendar = calendars.calendar();
        var due = due("2026-03-20");

        assertThat(due).isEqualTo("2026-04-01");
        assertThat(calendar.workingDaysAfter(due, LocalDate.of(2026, 4, 2))).isEqualTo(1);
        assertThat(calendar.workingDaysAfter(due, due)).isZero();
    }

    @Test
    @Paragraph("7")
    void scenario_15_and_the_examples_of_paragraph_7_come_from_the_calendar_in_the_database() {
        assertThat(due("2024-12-31")).isEqualTo("2025-01-10");
        assertThat(due("2026-02-02")).isEqualTo("2026-02-09");
        assertThat(reviewDue("2026-02-09")).isEqualTo("2026-02-23");
        assertThat(reviewDue("2026-05-22")).isEqualTo("2026-06-08");
    }

    @Test
    void a_change_of_the_calendar_moves_open_terms_only() throws Exception {
        var group = group(null);
        var open = received();
        var closed = received();
        ministry.run(() -> reviews.forward(closed, group, today(), null));
        var before = ministry.call(() -> reading.detail(open)).forwardDue().lastDay();
        assertThat(ministry.call(() -> reading.detail(closed)).forwardDue().lastDay())
                .isEqualTo(before);

        admin.run(() -> calendars.announce(
                new CalendarDay(before, DayKind.HOLIDAY, new LocalText("мереке", null, null), "бұйрық", true),
                "сынақ"));
        try {
            assertThat(ministry.call(() -> reading.detail(open)).forwardDue().lastDay())
                    .isAfter(before);
            assertThat(ministry.call(() -> reading.detail(closed)).forwardDue().lastDay())
                    .isEqualTo(before);
        } finally {
            admin.run(() -> calendars.withdraw(before, "сынақ"));
        }
    }

    @Test
    void a_package_received_long_ago_is_forwarded_late_with_a_reason_only() throws Exception {
        var group = group(null);
        var id = received();
        inThePast(id);

        assertRefused(
                () -> ministry.run(() -> reviews.forward(id, group, today(), " ")), FORWARDED_LATE_WITHOUT_REASON);
        ministry.run(() -> reviews.forward(id, group, today(), "маман іссапарда болды"));

        var detail = admin.call(() -> reading.detail(id));
        assertThat(detail.forwardDue().late()).isPositive();
        assertThat(detail.lateReason()).isEqualTo("маман іссапарда болды");
    }

    @Test
    void a_foreign_package_answers_as_one_that_does_not_exist_and_both_are_recorded() throws Exception {
        var id = complete();
        var missing = new PackageId(987_654_321);

        for (var asked : List.of(id, missing)) {
            assertThatThrownBy(() -> ministry.call(() -> reading.detail(asked))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> ministry.run(() -> reviews.receive(asked, "1", today())))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> chair.run(() -> reviews.convene(asked, today())))
                    .isInstanceOf(NotFoundException.class);
            assertThat(admin.call(() -> trail.history("document_package", String.valueOf(asked.value()))))
                    .filteredOn(row -> row.entry().action().equals("ACCESS_DENIED"))
                    .hasSize(3);
        }
    }

    private void inThePast(PackageId id) throws Exception {
        transaction.change(
                "update document_package set submitted_on = ?, received_on = ? where id = ?",
                today().minusDays(40),
                today().minusDays(40),
                id.value());
    }

    private PackageId complete() throws Exception {
        var id = admin.call(() -> packages.draft());
        for (var kind : PackageItemKind.values()) {
            if (!kind.isPersonal()) {
                admin.run(() -> packages.add(id, document(kind)));
            }
        }
        var qualified = admin.call(() -> staffing.check(today())).qualified().stream()
                .map(StaffingPerson::person)
                .toList();
        for (var kind : List.of(PackageItemKind.QUALIFICATION, PackageItemKind.CONTRACT)) {
            for (var person : qualified) {
                admin.run(() -> packages.add(
                        id,
                        new AddItem(kind, "Тренер", "1", today(), null, null, null, person, Scans.pdf("к.pdf", 1))));
            }
            if (qualified.isEmpty()) {
                admin.run(() -> packages.add(
                        id,
                        new AddItem(
                                kind,
                                "Тренер",
                                "1",
                                today(),
                                null,
                                null,
                                null,
                                new PersonId(anyPerson()),
                                Scans.pdf("к.pdf", 1))));
            }
        }
        return id;
    }

    private long anyPerson() {
        try {
            return ((Number) transaction.single("select min(id) from person")).longValue();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private AddItem document(PackageItemKind kind) {
        return new AddItem(
                kind,
                "Құжат " + kind,
                "12",
                today().minusDays(30),
                null,
                today().plusYears(1),
                null,
                null,
                Scans.pdf("құжат.pdf", 3));
    }

    private PackageId received() throws Exception {
        var id = complete();
        director.run(() -> packages.submit(id, "сынақ"));
        ministry.run(() -> reviews.receive(id, "Т-" + UUID.randomUUID(), today()));
        return id;
    }

    private PackageId underReview(WorkingGroupId group) throws Exception {
        var id = received();
        ministry.run(() -> reviews.forward(id, group, today(), null));
        secretary.run(() -> reviews.convene(id, today()));
        return id;
    }

    /** @param thirdIin number of the third member; null for a fresh one */
    private WorkingGroupId group(String thirdIin) throws Exception {
        var since = today().minusDays(1);
        var group = ministry.call(
                () -> groups.create(new CreateGroup(UUID.randomUUID().toString(), since)));
        var members = new ArrayList<AppointMember>();
        members.add(member("Ғабитов", MemberRole.CHAIR, "group", since));
        members.add(member("Мұқанова", MemberRole.SECRETARY, "group2", since));
        var named = member("Досанов", MemberRole.MEMBER, "group3", since);
        members.add(
                thirdIin == null
                        ? named
                        : new AppointMember(
                                thirdIin,
                                named.name(),
                                named.post(),
                                named.organisation(),
                                named.category(),
                                named.role(),
                                named.username(),
                                since));
        members.add(member("Тасболатова", MemberRole.MEMBER, "group4", since));
        members.add(member("Лебедева", MemberRole.MEMBER, null, since));
        for (var member : members) {
            ministry.run(() -> groups.appoint(group, member));
        }
        ministry.run(() -> groups.activate(group));
        return group;
    }

    private static AppointMember member(String surname, MemberRole role, String username, LocalDate since) {
        return new AppointMember(
                FreshIin.next().digits(),
                new PersonName(surname, "Айдос", null),
                "бас сарапшы",
                "Мектепке дейінгі білім департаменті",
                MemberCategory.AUTHORISED_BODY_UNIT,
                role,
                username,
                since);
    }

    private void vote(PackageId id, Vote value) throws Exception {
        chairVotes(id, value);
        secretary.run(() -> reviews.vote(id, mine(secretary, id), value, null));
        third.run(() -> reviews.vote(id, mine(third, id), value, null));
        fourth.run(() -> reviews.vote(id, mine(fourth, id), value, "ерекше пікір"));
    }

    private void chairVotes(PackageId id, Vote value) throws Exception {
        chair.run(() -> reviews.vote(id, mine(chair, id), value, null));
    }

    private long mine(AsGroupChair as, PackageId id) {
        return mine(() -> as.call(() -> reading.detail(id)));
    }

    private long mine(AsGroupSecretary as, PackageId id) {
        return mine(() -> as.call(() -> reading.detail(id)));
    }

    private long mine(AsGroupMember as, PackageId id) {
        return mine(() -> as.call(() -> reading.detail(id)));
    }

    private long mine(AsGroupFourth as, PackageId id) {
        return mine(() -> as.call(() -> reading.detail(id)));
    }

    private static long mine(Callable<PackageDetail> detail) {
        try {
            return detail.call().votes().stream()
                    .filter(MemberVote::me)
                    .findFirst()
                    .orElseThrow()
                    .member();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param fault what is wrong with the last line; null when nothing is */
    private static List<Line> checklist(String fault) {
        return Stream.of(ChecklistLine.values())
                .map(line -> line == ChecklistLine.FIRE && fault != null
                        ? new Line(line, true, true, false, fault)
                        : new Line(line, true, true, true, null))
                .toList();
    }

    private DecidePackage decision(Decision value) {
        return new DecidePackage(value, "3", today(), null);
    }

    private LocalDate due(String received) {
        return new ReviewTerms()
                .forwardDue(
                        LocalDate.parse(received),
                        calendars.calendar(),
                        Settings.defaults().accreditation());
    }

    private LocalDate reviewDue(String forwarded) {
        return new ReviewTerms()
                .reviewDue(
                        LocalDate.parse(forwarded),
                        LocalDate.parse(forwarded),
                        calendars.calendar(),
                        Settings.defaults().accreditation());
    }

    private static void assertRefused(ThrowingCallable act, Ground ground) {
        assertThatThrownBy(act)
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused -> assertThat(refused.ruling().grounds()).containsExactly(ground));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
