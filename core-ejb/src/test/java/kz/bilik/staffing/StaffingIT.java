package kz.bilik.staffing;

import static kz.bilik.staffing.policy.EngagementRefusal.ALREADY_ENGAGED;
import static kz.bilik.staffing.policy.QualificationRefusal.PROOF_MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import kz.bilik.file.FileService;
import kz.bilik.file.Scans;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsDirector;
import kz.bilik.it.AsRegion;
import kz.bilik.it.AsSystem;
import kz.bilik.it.AsTrainer;
import kz.bilik.it.FreshIin;
import kz.bilik.it.InTransaction;
import kz.bilik.notice.NoticeService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.PersonName;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StaffingIT {

    @Inject
    private StaffService staff;

    @Inject
    private StaffingService staffing;

    @Inject
    private PropertyService property;

    @Inject
    private FileService files;

    @Inject
    private NoticeService notices;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDirector director;

    @Inject
    private AsTrainer trainer;

    @Inject
    private AsRegion region;

    @Inject
    private AsSystem system;

    @Test
    void people_come_qualify_and_leave_and_each_change_is_checked_kept_and_told_when_it_crosses() throws Exception {
        var today = LocalDate.now(clock);
        var before = staffing(today);
        var doctor = engage("Әбілова", today.minusYears(1));
        admin.run(() ->
                staff.addGround(doctor, new AddGround(GroundValue.PHD, "Ф-12", today.minusYears(2), null, null, null)));
        assertThat(admin.call(() -> staff.member(doctor)).grounds())
                .singleElement()
                .satisfies(ground -> assertThat(ground.against()).containsExactly(PROOF_MISSING));

        admin.run(() -> staff.addGround(
                doctor,
                new AddGround(GroundValue.PHD, "Ф-12", today.minusYears(2), null, null, Scans.pdf("диплом.pdf", 2))));

        assertThat(admin.call(() -> staff.member(doctor)).qualified()).isTrue();
        var after = staffing(today);
        assertThat(after.share().qualified()).isEqualTo(before.share().qualified() + 1);
        assertThat(after.share().size()).isEqualTo(before.share().size() + 1);
        assertThat(staffing(today.minusYears(1).minusDays(1)).people())
                .extracting(StaffingPerson::name)
                .noneMatch(name -> name.startsWith("Әбілова"));

        riseAbove(today);
        fallBelow(today);

        assertThat(admin.call(() -> notices.unread()))
                .anyMatch(notice -> notice.link().equals("/staffing/check.xhtml"));
        assertThat(director.call(() -> notices.unread()))
                .anyMatch(notice -> notice.link().equals("/staffing/check.xhtml"));
        var snapshots = admin.call(() -> staffing.snapshots(new PageRequest(0, 50, "", false, Map.of())));
        var last = snapshots.rows().get(0);
        assertThat(last.cause()).isEqualTo(CheckCause.STAFF_CHANGE);
        var kept = admin.call(() -> staffing.kept(last.id()));
        assertThat(kept.people()).hasSize(last.size());
        assertThat(kept.shares()).hasSize(3);
        assertThat(kept.share()).isEqualTo(last.share());
        assertThat(admin.call(() -> staffing.trend())).isNotEmpty();
    }

    /** Doctors join until the share suffices, whoever else is on the staff. */
    private void riseAbove(LocalDate today) throws Exception {
        while (!staffing(today).passes()) {
            var doctor = engage("Сәтбаева", today.minusYears(1));
            admin.run(() -> staff.addGround(
                    doctor,
                    new AddGround(
                            GroundValue.PHD, "Ф-13", today.minusYears(2), null, null, Scans.pdf("диплом.pdf", 2))));
        }
    }

    /** Enough people without any ground join until the share no longer suffices; those who joined leave again. */
    private void fallBelow(LocalDate today) throws Exception {
        var joined = new ArrayList<StaffMemberId>();
        do {
            joined.add(engage("Қасымова", today));
        } while (staffing(today).passes());
        for (var member : joined) {
            admin.run(() -> staff.leave(member, today, "сынақ мерзімі аяқталды"));
        }
        assertThat(staffing(today.plusDays(1)).passes()).isTrue();
    }

    @Test
    void the_night_checks_once_and_warns_of_a_lease_that_ends() throws Exception {
        var today = LocalDate.now(clock);
        var premises = admin.call(
                () -> property.record(new RecordPremises("Астана, Тест көшесі 1", null, PremisesRight.LEASE)));
        admin.run(() -> property.file(
                premises,
                new FilePaper(
                        PremisesPaper.RIGHT,
                        "Ж-1",
                        today.minusYears(1),
                        today.plusDays(30),
                        Scans.pdf("жалдау.pdf", 4))));

        system.run(() -> {
            staffing.recheckNightly();
            property.warn();
        });
        system.run(() -> {
            staffing.recheckNightly();
            property.warn();
        });

        assertThat(transaction.single("select count(*) from staffing_check where cause = 'NIGHTLY' and day = ?", today))
                .isEqualTo(1L);
        assertThat(admin.call(() -> notices.unread()))
                .filteredOn(notice -> notice.text().kk().contains("Тест көшесі 1"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text().ru()).contains("осталось 30 дней"));
        admin.run(() -> property.close(premises, today.minusDays(1)));
    }

    @Test
    void a_thought_experiment_changes_nothing() throws Exception {
        var today = LocalDate.now(clock);
        var member = engage("Сапарова", today.minusDays(10));
        admin.run(() -> staff.addGround(
                member,
                new AddGround(GroundValue.PHD, "Ф-1", today.minusDays(9), null, null, Scans.pdf("диплом.pdf", 1))));
        var now = staffing(today);
        var person = now.qualified().stream()
                .filter(one -> one.name().startsWith("Сапарова"))
                .findFirst()
                .orElseThrow()
                .person();

        var then = admin.call(() -> staffing.whatIf(new WhatIf(today, Set.of(person), 2, 3)));

        assertThat(then.share().qualified()).isEqualTo(now.share().qualified() + 1);
        assertThat(then.share().size()).isEqualTo(now.share().size() + 4);
        assertThat(staffing(today).share()).isEqualTo(now.share());
        admin.run(() -> staff.leave(member, today.minusDays(1), "қате енгізілген"));
    }

    @Test
    void a_second_membership_of_the_same_kind_and_time_is_refused_and_names_sort_as_in_the_alphabet() throws Exception {
        var today = LocalDate.now(clock);
        var iin = FreshIin.next();
        var first = new EngageStaff(
                iin.digits(),
                new PersonName("Қайратова", "Ұлпан", null),
                StaffKind.NON_STAFF,
                "тренер",
                true,
                today,
                null);
        admin.run(() -> staff.engage(first));

        assertThatThrownBy(() -> admin.run(() -> staff.engage(first)))
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused -> assertThat(refused.ruling().grounds()).containsExactly(ALREADY_ENGAGED));
        var found = admin.call(() ->
                staff.staff(new PageRequest(0, 10, "name", true, Map.of("name", "кайратова", "kind", "NON_STAFF"))));
        assertThat(found.rows()).singleElement().satisfies(row -> {
            assertThat(row.active()).as("no contract yet").isFalse();
            assertThat(row.certified()).isFalse();
        });
    }

    @Test
    void only_the_institutes_leaders_see_people_and_proofs() throws Exception {
        var today = LocalDate.now(clock);
        var member = engage("Тілеуова", today);
        admin.run(() -> staff.certify(
                member, new CertifyTrainer("Тренерлерді даярлау", "СТ-4", today, Scans.pdf("сертификат.pdf", 1))));
        var certificate = admin.call(() -> staff.member(member)).certificate().copy();

        assertThat(director.call(() -> files.read(certificate.token())).detail().pages())
                .isEqualTo(1);
        assertThatThrownBy(() -> trainer.call(() -> files.read(certificate.token())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> region.call(() -> staff.member(member))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> trainer.call(() -> staffing.check(today))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> director.run(() -> staff.leave(member, today, "x")))
                .isInstanceOf(EJBAccessException.class);
        admin.run(() -> staff.leave(member, today, "қате енгізілген"));
    }

    @Test
    void the_next_version_of_a_regulating_document_ends_the_one_before() throws Exception {
        var today = LocalDate.now(clock);
        admin.run(() -> property.approve(version(today.minusYears(2), "1")));
        admin.run(() -> property.approve(version(today.minusMonths(1), "2")));

        var versions = admin.call(() -> property.documents()).stream()
                .filter(document -> document.kind() == RegulatingKind.POST_COURSE_SUPPORT)
                .toList();

        assertThat(versions.get(0).inForceTo()).isNull();
        assertThat(versions.get(1).inForceTo())
                .isEqualTo(versions.get(0).inForceFrom().minusDays(1));
        assertThat(versions.get(0).version()).isEqualTo(versions.get(1).version() + 1);
    }

    private static ApproveDocument version(LocalDate day, String order) {
        return new ApproveDocument(
                RegulatingKind.POST_COURSE_SUPPORT,
                "Курстан кейінгі сүйемелдеу ережесі",
                order,
                day,
                day,
                null,
                Scans.pdf("ереже.pdf", 5));
    }

    private StaffingResult staffing(LocalDate day) throws Exception {
        return admin.call(() -> staffing.check(day));
    }

    private StaffMemberId engage(String surname, LocalDate since) throws Exception {
        return admin.call(() -> staff.engage(new EngageStaff(
                FreshIin.next().digits(),
                new PersonName(surname, "Айнұр", null),
                StaffKind.STAFF,
                "әдіскер",
                true,
                since,
                null)));
    }
}
