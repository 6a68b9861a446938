package kz.bilik.admission;

import static kz.bilik.admission.policy.AdmissionRefusal.APPLICATION_MISSING;
import static kz.bilik.admission.policy.AdmissionRefusal.IDENTITY_COPY_MISSING;
import static kz.bilik.admission.policy.AdmissionRefusal.LETTER_MISSING;
import static kz.bilik.admission.policy.AdmissionRefusal.NOT_IN_LIST;
import static kz.bilik.admission.policy.AdmissionRefusal.PRICE_TERMS_MISSING;
import static kz.bilik.admission.policy.AdmissionRefusal.REFERRAL_MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bilik.admission.policy.OrderRefusal;
import kz.bilik.agreement.Payer;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseState;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.file.FileId;
import kz.bilik.file.FileService;
import kz.bilik.file.Scans;
import kz.bilik.it.Admissions;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsAuditor;
import kz.bilik.it.AsDirector;
import kz.bilik.it.AsHead;
import kz.bilik.it.AsListener;
import kz.bilik.it.AsOtherRegion;
import kz.bilik.it.AsRegion;
import kz.bilik.it.AsSystem;
import kz.bilik.it.Eventually;
import kz.bilik.it.FreshIin;
import kz.bilik.it.InTransaction;
import kz.bilik.it.Schedules;
import kz.bilik.it.TestDocgen;
import kz.bilik.notice.NoticeService;
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.SignatoryAppointmentRequest;
import kz.bilik.organisation.SignatoryRole;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.referral.IdentityCopyService;
import kz.bilik.referral.RecordReferral;
import kz.bilik.referral.ReferralOrderService;
import kz.bilik.referral.ReferralPapers;
import kz.bilik.referral.RegionListService;
import kz.bilik.referral.RegionListState;
import kz.bilik.referral.SendLetter;
import kz.bilik.referral.policy.ListRefusal;
import kz.bilik.referral.policy.ReferralRefusal;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.PersonName;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** From the list of a region to the signed order, on the server. */
@ArquillianTest
class AdmissionIT {

    @Inject
    private AdmissionService admissions;

    @Inject
    private RegionListService lists;

    @Inject
    private ReferralOrderService referrals;

    @Inject
    private ReferralPapers papers;

    @Inject
    private CourseService courses;

    @Inject
    private TestDocgen docgen;

    @Inject
    private IdentityCopyService copies;

    @Inject
    private FileService files;

    @Inject
    private DocumentService documents;

    @Inject
    private NoticeService notices;

    @Inject
    private PersonService persons;

    @Inject
    private SignatoryService signatories;

    @Inject
    private AuditTrail trail;

    @Inject
    private Schedules schedules;

    @Inject
    private Admissions fixture;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDirector director;

    @Inject
    private AsAuditor auditor;

    @Inject
    private AsRegion region;

    @Inject
    private AsOtherRegion otherRegion;

    @Inject
    private AsHead head;

    @Inject
    private AsListener listener;

    @Inject
    private AsSystem system;

    @Test
    @Paragraph({"13", "17", "SEC-2"})
    void scenario_27_a_region_lists_25_people_not_26_sends_its_letter_and_keeps_its_list_to_itself() throws Exception {
        var course = schedules.listing(2051, 25);
        var people = fixture.applicants(course, 26);
        transaction.change(
                "update application set state = 'ACCEPTED' where person_id = ?1",
                people.get(3).value());
        var list = region.call(() -> lists.open(course));
        assertThat(region.call(() -> lists.open(course))).isEqualTo(list);
        assertThat(region.call(() -> lists.candidates(list))).hasSize(26).allMatch(one -> !one.covered());

        assertRefused(
                () -> region.run(() -> lists.add(list, people.get(0), " ")), ListRefusal.NOT_IN_PLAN_WITHOUT_REASON);
        for (var person : people.subList(0, 25)) {
            region.run(() -> lists.add(list, person, "жоспардағы педагогтің орнына"));
        }
        assertRefused(() -> region.run(() -> lists.add(list, people.get(25), "ауыстыру")), ListRefusal.QUOTA_EXCEEDED);
        assertRefused(() -> region.run(() -> lists.add(list, people.get(0), "ауыстыру")), ListRefusal.ALREADY_LISTED);
        var detail = region.call(() -> lists.list(list));
        assertThat(detail.lines()).hasSize(25);
        assertThat(detail.course().getShortage()).isEqualTo(1);

        region.run(() -> lists.approve(list, null));
        assertThat(number("select count(*) from application where state = 'LISTED' and study_year = 2051"))
                .isEqualTo(25);
        assertRefused(
                () -> region.run(() -> lists.remove(list, detail.lines().get(0).id())), ListRefusal.LIST_CLOSED);
        region.run(() -> lists.takeBack(list, "бір адам ауысады"));
        region.run(() -> lists.remove(list, detail.lines().get(0).id()));
        region.run(() -> lists.approve(list, null));
        region.run(() -> lists.send(list, letter(today())));
        assertThat(admin.call(() -> lists.list(list)).state()).isEqualTo(RegionListState.SENT);
        assertThat(admin.call(() -> lists.summaries(course)))
                .singleElement()
                .satisfies(one -> assertThat(one.listed()).isEqualTo(24));
        assertThat(admin.call(() -> notices.unread()))
                .anyMatch(notice -> notice.link().endsWith("id=" + course.value()));

        List<ThrowingCallable> attempts = List.of(
                () -> otherRegion.call(() -> lists.list(list)),
                () -> otherRegion.call(() -> lists.course(course)),
                () -> otherRegion.call(() -> lists.open(course)),
                () -> otherRegion.run(() -> lists.takeBack(list, "бөтен")),
                () -> otherRegion.call(() -> referrals.orders(course)));
        attempts.forEach(attempt -> assertThatThrownBy(attempt).isInstanceOf(NotFoundException.class));
        assertThat(admin.call(() -> trail.history("region_list", String.valueOf(list.value()))))
                .filteredOn(row -> row.entry().action().equals("ACCESS_DENIED"))
                .extracting(row -> row.actor())
                .containsExactly("region2", "region2");
    }

    @Test
    @Paragraph("13")
    void scenario_26_a_list_whose_term_is_over_is_approved_late_with_a_reason_and_the_region_was_reminded_once()
            throws Exception {
        var course = schedules.listing(2052, 5);
        var soon = today().plusDays(30);
        transaction.change(
                "update course set start_date = ?1, end_date = ?2 where id = ?3",
                soon,
                soon.plusDays(4),
                course.value());
        system.run(() -> lists.remind());
        system.run(() -> lists.remind());
        assertThat(region.call(() -> notices.unread()))
                .filteredOn(notice -> notice.link().equals("/referral/detail.xhtml?id=" + course.value()))
                .hasSize(1);

        var list = region.call(() -> lists.open(course));
        var person = fixture.applicant(course, "Ғабитова", PositionGroup.PEDAGOGUE);
        region.run(() -> lists.add(list, person, "ауыстыру"));
        assertRefused(() -> region.run(() -> lists.approve(list, "")), ListRefusal.LIST_LATE_WITHOUT_REASON);
        region.run(() -> lists.approve(list, Admissions.LATE));

        var detail = region.call(() -> lists.list(list));
        assertThat(detail.late()).isTrue();
        assertThat(detail.dueOn()).isEqualTo(soon.minusMonths(2));
        assertThat(detail.lateReason()).isEqualTo(Admissions.LATE);
    }

    @Test
    @Paragraph({"15", "17"})
    void referral_scans_are_read_by_those_concerned_and_identity_copies_by_owner_and_administrator_only()
            throws Exception {
        var course = schedules.listing(2053, 5);
        var teacher = fixture.applicant(course, "Қасымова", PositionGroup.PEDAGOGUE);
        var chief = fixture.applicant(course, "Һамитова", PositionGroup.HEAD);
        assertThat(head.call(() -> referrals.referables(course)))
                .extracting(one -> one.person())
                .containsExactlyInAnyOrder(teacher, chief);
        var scan = Scans.pdf("бұйрық.pdf", 1);
        assertRefused(
                () -> head.call(() ->
                        referrals.record(course, new RecordReferral("17", today(), List.of(teacher, chief), scan, ""))),
                ReferralRefusal.OWN_HEAD_WITHOUT_REASON);
        var order = head.call(() -> referrals.record(
                course, new RecordReferral("17", today(), List.of(teacher, chief), scan, "бөлім басшысы демалыста")));
        var row = region.call(() -> referrals.orders(course)).get(0);
        assertThat(row.people()).hasSize(2);
        assertThat(row.flagReason()).isEqualTo("бөлім басшысы демалыста");
        region.call(() -> files.read(row.fileToken()));
        assertThatThrownBy(() -> otherRegion.call(() -> files.read(row.fileToken())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> region.run(() -> referrals.withdraw(order, "бөтен")))
                .isInstanceOf(NotFoundException.class);
        head.run(() -> referrals.withdraw(order, "нөмірі қате"));
        assertThat(head.call(() -> referrals.referables(course))).allMatch(one -> one.referred() == null);

        assertRefused(() -> head.run(() -> copies.give(teacher, null)), ReferralRefusal.COPY_WITHOUT_FILE);
        head.run(() -> copies.give(teacher, Scans.pdf("куәлік.pdf", 1)));
        var copy = admin.call(() -> copies.copy(teacher)).orElseThrow();
        admin.call(() -> files.read(copy.fileToken()));
        for (ThrowingCallable other : List.<ThrowingCallable>of(
                () -> head.call(() -> files.read(copy.fileToken())),
                () -> director.call(() -> files.read(copy.fileToken())),
                () -> auditor.call(() -> files.read(copy.fileToken())),
                () -> region.call(() -> files.read(copy.fileToken())),
                () -> listener.call(() -> files.read(copy.fileToken())),
                () -> listener.call(() -> copies.copy(teacher)),
                () -> listener.run(() -> copies.give(teacher, scan)))) {
            assertThatThrownBy(other).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> director.call(() -> copies.copy(teacher))).isInstanceOf(EJBAccessException.class);
        var file = number("select file_id from identity_copy where id = ?1", copy.id());
        assertThat(admin.call(() -> trail.history("stored_file", String.valueOf(file))))
                .extracting(event -> event.entry().action())
                .contains("FILE_KEPT", "FILE_READ");

        head.run(() -> copies.give(teacher, Scans.pdf("жаңа куәлік.pdf", 1)));
        assertThat(admin.call(() -> copies.mayOpen(new FileId(file)))).isFalse();
        system.call(() -> copies.purge());
        assertThat(number("select count(*) from stored_file_part where file_id = ?1", file))
                .isZero();
        var current = admin.call(() -> copies.copy(teacher)).orElseThrow();
        assertThat(current.keptUntil()).isEqualTo(today().plusYears(1));
        transaction.change(
                "update identity_copy set given_at = ?1 where id = ?2",
                today().minusYears(1).minusDays(2).atStartOfDay(),
                current.id());
        system.call(() -> copies.purge());
        assertThat(admin.call(() -> copies.copy(teacher))).isEmpty();
        assertThat(admin.call(() -> trail.history("identity_copy", String.valueOf(current.id()))))
                .extracting(event -> event.entry().action())
                .containsExactly("IDENTITY_COPY_GIVEN", "IDENTITY_COPY_PURGED");
    }

    @Test
    @Paragraph({"17", "9", "15", "24", "SEC-1"})
    void an_order_is_filled_with_every_missing_item_named_signed_and_admits_with_agreements() throws Exception {
        appointDirector();
        var course = schedules.listing(2054, 5);
        var people = fixture.applicants(course, 3);
        var list = fixture.listed(course, today(), people.subList(0, 2));
        fixture.open(course, Schedules.monday(2054));
        var order = admin.call(() -> admissions.draft(course, draft(today(), null)));

        // scenarios 36 and 37
        assertThat(admin.call(() -> admissions.order(order)).others())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.missing()).containsExactly(REFERRAL_MISSING, IDENTITY_COPY_MISSING));
        fixture.referred(course, today(), people);
        assertRefused(
                () -> admin.run(() -> admissions.add(order, AdmitPerson.ofBudget(people.get(0)))),
                IDENTITY_COPY_MISSING);
        fixture.identified(people);
        assertThatThrownBy(() -> admin.run(() -> admissions.add(order, AdmitPerson.ofBudget(people.get(2)))))
                .satisfies(refused -> assertThat(
                                ((RefusedException) refused).ruling().grounds())
                        .contains(NOT_IN_LIST, LETTER_MISSING));
        var stranger =
                system.call(() -> persons.findOrRegister(FreshIin.next(), new PersonName("Бөтенова", "Әсем", null)));
        assertThatThrownBy(() -> admin.run(() -> admissions.add(order, AdmitPerson.ofBudget(stranger))))
                .satisfies(refused -> assertThat(
                                ((RefusedException) refused).ruling().grounds())
                        .contains(NOT_IN_LIST, APPLICATION_MISSING, REFERRAL_MISSING));

        assertThat(admin.call(() -> admissions.addReady(order))).isEqualTo(2);
        var filled = admin.call(() -> admissions.order(order));
        assertThat(filled.lines()).hasSize(2).allMatch(row -> row.missing().isEmpty());
        assertThat(filled.against()).containsExactly(OrderRefusal.DRAFTER_SIGNS);
        admin.run(() -> admissions.remove(order, filled.lines().get(1).lineId()));
        assertRefused(
                () -> admin.run(() -> admissions.reject(filled.lines().get(0).enrolment(), "құжат")),
                OrderRefusal.CANDIDATE_IN_ORDER);
        admin.run(() ->
                admissions.add(order, AdmitPerson.ofBudget(filled.lines().get(1).person())));

        assertThatThrownBy(() -> admin.call(() -> admissions.sign(order))).isInstanceOf(EJBAccessException.class);
        var number = director.call(() -> admissions.sign(order));
        var signed = director.call(() -> admissions.order(order));
        assertThat(signed.state()).isEqualTo(AdmissionOrderState.SIGNED);
        assertThat(signed.number()).isEqualTo(number.toString()).endsWith("-Қ/" + today().getYear());
        assertThat(signed.lines()).hasSize(2).allSatisfy(row -> {
            assertThat(row.state()).hasToString("ADMITTED");
            assertThat(row.application()).hasToString("ENROLLED");
            assertThat(row.agreement()).startsWith("Ш-" + today().getYear());
            assertThat(row.price()).isNull();
        });
        assertThat(number(
                        "select count(*) from enrolment where course_id = ?1 and admission_order_id = ?2 and list_line_id is not null"
                                + " and referral_order_id is not null and application_id is not null",
                        course.value(),
                        order.value()))
                .isEqualTo(2);
        assertRefused(() -> region.run(() -> lists.takeBack(list, "кеш")), ListRefusal.LIST_RESTS_IN_ORDER);
        assertThatThrownBy(() -> director.call(() -> admissions.sign(order))).isInstanceOf(RefusedException.class);
        assertRefused(() -> admin.run(() -> admissions.cancel(order, "қате")), OrderRefusal.CANCELLED_BY_ADMINISTRATOR);

        Eventually.until(kept -> kept == 3, () -> (int) number(
                "select count(*) from document d where d.kind = 'admission-order' and d.owner_id = ?1 or d.kind = 'agreement'"
                        + " and d.owner_id in (select l.agreement_id from admission_line l where l.order_id = ?1)",
                order.value()));
        var agreement = signed.lines().get(0).agreementId();
        assertThat(director.call(() -> documents.paper(DocumentKind.ADMISSION_ORDER, order.value()))
                        .bytes())
                .isNotEmpty();
        assertThat(admin.call(() -> documents.paper(DocumentKind.AGREEMENT, agreement))
                        .name())
                .startsWith("Ш-");
        assertThatThrownBy(() -> region.call(() -> documents.paper(DocumentKind.ADMISSION_ORDER, order.value())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> listener.call(() -> documents.paper(DocumentKind.AGREEMENT, agreement)))
                .isInstanceOf(NotFoundException.class);

        director.run(() -> admissions.cancel(order, "курс басқа күнге қалдырылды"));
        assertThat(fallen(order)).isEqualTo(2);
        assertThat(cameBack(order)).isEqualTo(2);
        assertThat(admin.call(() -> trail.history("agreement", String.valueOf(agreement))))
                .extracting(event -> event.entry().action())
                .endsWith("AGREEMENT_FELL_AWAY");
        assertThat(admin.call(() -> lists.list(list)).state()).isEqualTo(RegionListState.SENT);
        assertThat(number(
                        "select count(*) from enrolment where course_id = ?1 and state = 'WITHDRAWN'", course.value()))
                .isEqualTo(2);
        assertThat(admin.call(() -> admissions.orders(new PageRequest(
                                0, 10, "date", false, Map.of("course", String.valueOf(course.value())))))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(AdmissionOrderState.CANCELLED));
    }

    @Test
    @Paragraph({"14", "16", "17"})
    void a_cancelled_course_leaves_no_order_no_agreement_and_no_line_behind() throws Exception {
        appointDirector();
        var course = schedules.listing(2058, 5);
        var line = number("select schedule_line_id from course where id = ?1", course.value());
        var people = fixture.applicants(course, 3);
        fixture.listed(course, today(), people);
        fixture.open(course, Schedules.monday(2058));
        fixture.referred(course, today(), people);
        fixture.identified(people);
        var signed = admin.call(() -> admissions.draft(course, draft(today(), null)));
        for (var person : people.subList(0, 2)) {
            admin.run(() -> admissions.add(signed, AdmitPerson.ofBudget(person)));
        }
        director.call(() -> admissions.sign(signed));
        var drafted = admin.call(() -> admissions.draft(course, draft(today(), null)));
        admin.run(() -> admissions.add(drafted, AdmitPerson.ofBudget(people.get(2))));
        assertRefused(
                () -> director.run(() -> admissions.cancelAll(course, "топ жиналмады")),
                OrderRefusal.COURSE_NOT_CANCELLED);

        director.run(() -> courses.cancel(course, "топ жиналмады"));

        for (var order : List.of(signed, drafted)) {
            var detail = director.call(() -> admissions.order(order));
            assertThat(detail.state()).isEqualTo(AdmissionOrderState.CANCELLED);
            assertThat(detail.cancelReason()).isEqualTo("топ жиналмады");
        }
        assertThat(fallen(signed)).isEqualTo(2);
        assertThat(cameBack(signed) + cameBack(drafted)).isEqualTo(3);
        assertThat(number(
                        "select count(*) from enrolment where course_id = ?1 and state = 'WITHDRAWN'", course.value()))
                .isEqualTo(2);
        assertThat(number(
                        "select count(*) from schedule_line where id = ?1 and state = 'WITHDRAWN' and withdrawn_reason is not null",
                        line))
                .isEqualTo(1);
    }

    private long fallen(AdmissionOrderId order) throws Exception {
        return number(
                "select count(*) from agreement a join admission_line l on l.agreement_id = a.id where l.order_id = ?1"
                        + " and a.state = 'TERMINATED' and a.state_reason is not null",
                order.value());
    }

    /** Applications that wait for another course. */
    private long cameBack(AdmissionOrderId order) throws Exception {
        return number(
                "select count(*) from application a join admission_line l on l.application_id = a.id where l.order_id = ?1"
                        + " and a.state in ('PLANNED', 'ACCEPTED')",
                order.value());
    }

    @Test
    @Paragraph({"13", "17"})
    void a_list_and_its_letter_are_printed_as_they_were_sent_whatever_changes() throws Exception {
        var course = schedules.listing(2057, 5);
        var people = fixture.applicants(course, 2);
        var list = region.call(() -> lists.open(course));
        for (var person : people) {
            region.run(() -> lists.add(list, person, "жоспардағы педагогтің орнына"));
        }
        region.run(() -> lists.approve(list, null));
        region.run(() -> lists.send(list, new SendLetter("57-А", today(), "Басқарма басшысы", "С. Қ. Әбішев")));

        var first = region.call(() -> papers.letter(list, "kk"));
        docgen.goDown();
        try {
            assertThat(admin.call(() -> papers.letter(list, "kk"))).isEqualTo(first);
        } finally {
            docgen.comeBack();
        }
        transaction.change("update region_list set letter_no = '57-Б' where id = ?1", list.value());
        region.call(() -> papers.letter(list, "ru"));
        region.call(() -> papers.list(list, "kk"));
        assertThat(docgen.timesRendered("region-letter", "57-А")).isEqualTo(2);
        assertThat(docgen.timesRendered("listener-list", "57-А")).isEqualTo(1);
        assertThat(docgen.timesRendered("region-letter", "57-Б")).isZero();
        assertThat(number(
                        "select count(*) from document where kind in ('region-letter', 'listener-list') and owner_id = ?1",
                        list.value()))
                .isEqualTo(3);

        transaction.change("update region_list set wording = concat(wording, ' ') where id = ?1", list.value());
        assertThatThrownBy(() -> region.call(() -> papers.letter(list, "kk")))
                .hasStackTraceContaining("is not the one that was sent");
        region.run(() -> lists.takeBack(list, "бір адам ауысады"));
        assertThatThrownBy(() -> region.call(() -> papers.letter(list, "kk"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Paragraph({"17", "24"})
    void scenario_39_an_extra_budgetary_listener_is_admitted_on_an_agreement_with_its_price() throws Exception {
        appointDirector();
        var course = schedules.listing(2055, 5);
        transaction.change("update course set funding = 'EXTRA_BUDGET' where id = ?1", course.value());
        fixture.open(course, Schedules.monday(2055));
        var person = system.call(
                () -> persons.findOrRegister(FreshIin.next(), new PersonName("Лебедева", "Анна", "Петровна")));
        fixture.identified(List.of(person));
        var order = admin.call(() -> admissions.draft(course, draft(today(), null)));

        assertRefused(
                () -> admin.run(() -> admissions.add(
                        order, new AdmitPerson(person, "«Күншуақ»", PositionGroup.PEDAGOGUE, null, null, null, null))),
                PRICE_TERMS_MISSING);
        admin.run(() -> admissions.add(
                order,
                new AdmitPerson(
                        person,
                        "«Күншуақ»",
                        PositionGroup.PEDAGOGUE,
                        new BigDecimal("85000.50"),
                        Payer.EMPLOYER,
                        "«Күншуақ» ЖШС",
                        today().plusDays(10))));
        director.call(() -> admissions.sign(order));

        var row = admin.call(() -> admissions.order(order)).lines().get(0);
        assertThat(row.price()).isEqualTo("85000.50");
        assertThat(row.marked()).extracting(Ground::name).containsExactly("EXTRA_BUDGET_WITHOUT_REFERRAL");
        assertThat(String.valueOf(transaction.single(
                        "select wording from admission_line where agreement_id = ?1", row.agreementId())))
                .contains("85000.50", "«Күншуақ» ЖШС");
        assertThat(number("select count(*) from agreement where id = ?1 and price = 85000.50", row.agreementId()))
                .isEqualTo(1);
    }

    @Test
    @Paragraph({"17", "23(3)"})
    void after_the_start_a_listener_is_admitted_with_a_reason_while_80_percent_can_be_reached_and_studies_at_once()
            throws Exception {
        appointDirector();
        var course = schedules.listing(2056, 5);
        var started = today().minusDays(1);
        transaction.change(
                "update course set start_date = ?1, end_date = ?2 where id = ?3",
                started,
                started.plusDays(6),
                course.value());
        var people = fixture.applicants(course, 1);
        fixture.listed(course, today(), people);
        fixture.referred(course, started, people);
        fixture.identified(people);
        fixture.open(course, started);
        transaction.change("update course set state = 'IN_PROGRESS' where id = ?1", course.value());

        // eight of 36 hours are over: 28 are 77.77 %
        assertRefused(
                () -> admin.call(() -> admissions.draft(course, draft(today(), "хат кеш келді"))),
                OrderRefusal.ATTENDANCE_UNREACHABLE);
        transaction.change(
                "update course_session set held_on = ?1 where course_id = ?2 and position = 2",
                today(),
                course.value());
        assertRefused(
                () -> admin.call(() -> admissions.draft(course, draft(today(), " "))), OrderRefusal.ORDER_AFTER_START);
        var order = admin.call(() -> admissions.draft(course, draft(today(), "хат кеш келді")));
        admin.run(() -> admissions.add(order, AdmitPerson.ofBudget(people.get(0))));
        director.call(() -> admissions.sign(order));

        assertThat(admin.call(() -> admissions.order(order)))
                .satisfies(signed -> assertThat(signed.late()).isTrue())
                .satisfies(signed -> assertThat(signed.lines().get(0).state()).hasToString("STUDYING"));
        assertThat(admin.call(() -> admissions.order(order)).course().state()).isEqualTo(CourseState.IN_PROGRESS);
        assertRefused(() -> director.run(() -> admissions.cancel(order, "қате")), OrderRefusal.COURSE_RUNS_ALREADY);
    }

    private static DraftOrder draft(LocalDate day, String lateReason) {
        return new DraftOrder(day, "Сейітқали Айжан", "бағдарлама үйлестірушісі", lateReason);
    }

    private SendLetter letter(LocalDate day) {
        return new SendLetter("03-11/214", day, "Басқарма басшысы", "С. Қ. Әбішев");
    }

    /** The account of {@link AsDirector}, so that it may sign. */
    private void appointDirector() throws Exception {
        var user = number("select id from app_user where username = 'director'");
        admin.call(() -> signatories.register(new SignatoryAppointmentRequest(
                SignatoryRole.DIRECTOR, "Ғ. Ө. Нұрғалиева", user, null, null, today().minusYears(1), null)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private long number(String sql, Object... parameters) throws Exception {
        return ((Number) transaction.single(sql, parameters)).longValue();
    }

    private static void assertRefused(ThrowingCallable act, Ground ground) {
        assertThatThrownBy(act)
                .isInstanceOf(RefusedException.class)
                .satisfies(refused -> assertThat(
                                ((RefusedException) refused).ruling().grounds())
                        .containsExactly(ground));
    }
}
