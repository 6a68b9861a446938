package kz.bilik.demo;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.admission.AdmissionService;
import kz.bilik.admission.DraftOrder;
import kz.bilik.application.ApplicationContent;
import kz.bilik.application.ApplicationRehearsal;
import kz.bilik.application.ApplicationState;
import kz.bilik.course.CourseId;
import kz.bilik.demo.store.DemoStore;
import kz.bilik.demo.store.DemoStore.ScheduledCourse;
import kz.bilik.organisation.EmploymentDirectory;
import kz.bilik.organisation.EmploymentEntry;
import kz.bilik.organisation.EmploymentId;
import kz.bilik.organisation.EmploymentService;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.referral.Issuer;
import kz.bilik.referral.IssuerType;
import kz.bilik.referral.RecordReferral;
import kz.bilik.referral.ReferralRehearsal;
import kz.bilik.referral.SendLetter;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.Iin;

/**
 * How people come to a course: a list of Kostanay in the making, one that was sent with its letter, an order that sends, identity copies of all
 * but one, and an admission order in draft that waits for its signature.
 */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
public class DemoAdmission {

    private static final Logger LOG = Logger.getLogger(DemoAdmission.class.getName());
    private static final String KOSTANAY = "390000000";
    private static final String REASON = "жоспардағы педагог бала күтімі демалысына шықты";

    @Inject
    ReferralRehearsal rehearsal;

    @Inject
    AdmissionService admissions;

    @Inject
    ApplicationRehearsal applications;

    @Inject
    EmploymentService employments;

    @Inject
    EmploymentDirectory directory;

    @Inject
    DemoStore store;

    @Inject
    Clock clock;

    private record Applicant(String eleven, String name, String position, PositionGroup group, int years) {}

    private static final List<Applicant> LISTED = List.of(
            new Applicant("8703124", "Байжанова Меруерт Серікқызы", "әдіскер", PositionGroup.METHODOLOGIST, 14),
            new Applicant("9106084", "Нұрпейісова Динара Асқарқызы", "әдіскер", PositionGroup.METHODOLOGIST, 9),
            new Applicant("8411204", "Көшербаева Ұлжан Мұратқызы", "әдіскер", PositionGroup.METHODOLOGIST, 17),
            new Applicant("9502144", "Сапарова Гүлім", "әдіскер", PositionGroup.METHODOLOGIST, 5));

    private static final List<Applicant> WAITING = List.of(
            new Applicant("8909174", "Тұрсынова Әйгерім Болатқызы", "тәрбиеші", PositionGroup.PEDAGOGUE, 11),
            new Applicant("9304254", "Өтебаева Жұлдыз Ерланқызы", "тәрбиеші", PositionGroup.PEDAGOGUE, 8),
            new Applicant("8601304", "Қожабекова Шолпан Нұрланқызы", "музыка жетекшісі", PositionGroup.PEDAGOGUE, 16));

    /** Nothing when there is a list already, or no course of the annual schedule to list for. */
    public void set() {
        if (store.isAnythingListed()) {
            return;
        }
        store.scheduledCourse("LISTING", KOSTANAY).ifPresent(course -> {
            var people = applicants(course, WAITING);
            rehearsal.list(new CourseId(course.id()), KOSTANAY, people.subList(0, 1), REASON);
        });
        store.scheduledCourse("ADMISSION", KOSTANAY).ifPresent(this::admit);
        LOG.info("demonstration of admission staged");
    }

    private void admit(ScheduledCourse scheduled) {
        var today = LocalDate.now(clock);
        var course = new CourseId(scheduled.id());
        var people = applicants(scheduled, LISTED);
        var list = rehearsal.list(course, KOSTANAY, people, REASON);
        rehearsal.send(
                list,
                scheduled.start(),
                today.minusDays(1),
                new SendLetter("03-11/214", today.minusDays(1), "Білім басқармасының басшысы", "С. Қ. Әбішев"),
                "жоспар кеш бекітілді");
        rehearsal.refer(
                course,
                new Issuer(IssuerType.REGION, null, KOSTANAY),
                new RecordReferral(
                        "57-ө", today.minusDays(1), people.subList(0, 3), DemoPeople.scan("бұйрық 57-ө.pdf", 1), null));
        people.subList(1, 4).forEach(person -> rehearsal.identify(person, DemoPeople.scan("жеке куәлік.pdf", 1)));
        var order =
                admissions.draft(course, new DraftOrder(today, "Әбдірахманова Сәуле Ғалымқызы", "аға тренер", null));
        admissions.addReady(order);
    }

    private List<PersonId> applicants(ScheduledCourse course, List<Applicant> wanted) {
        var workplace = store.workplaceOf("head").orElseThrow();
        var found = new ArrayList<PersonId>();
        for (var applicant : wanted) {
            var employment = employments.employAt(workplace.id(), entry(applicant));
            apply(employment, applicant, course, LocalDate.now(clock).minusDays(26L - found.size()));
            found.add(directory.find(employment).orElseThrow().person());
        }
        return found;
    }

    private EmploymentEntry entry(Applicant applicant) {
        var iin = new Iin(DemoPeople.iin(applicant.eleven() + "0112"));
        var name = DemoPeople.name(applicant.name());
        return new EmploymentEntry(
                iin.digits(),
                name.surname(),
                name.name(),
                name.patronymic(),
                iin.birthDate(),
                iin.sex(),
                applicant.position(),
                applicant.group(),
                LocalDate.of(2018, 9, 3),
                QualificationCategory.EXPERT,
                LocalDate.of(2023, 6, 14),
                null,
                applicant.years(),
                "kk",
                null);
    }

    /** Filed and accepted by the head; a place of the course stands for the place in the plan. */
    private void apply(EmploymentId employment, Applicant applicant, ScheduledCourse course, LocalDate day) {
        var id = applications.draft(
                employment,
                new ApplicationContent(
                        course.programmeCode(),
                        course.funding(),
                        TeachingLanguage.KK,
                        course.start().getYear(),
                        (course.start().getMonthValue() + 2) / 3,
                        "+7 700 000 01 10",
                        null,
                        "А. Байтұрсынұлы атындағы Қостанай өңірлік университеті, 2014 жыл",
                        applicant.years() + 2,
                        applicant.years(),
                        QualificationCategory.EXPERT,
                        LocalDate.of(2023, 6, 14),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        true),
                day,
                "head");
        applications.submit(id, day);
        applications.decide(id, ApplicationState.ACCEPTED, null, day.plusDays(2), "head");
    }
}
