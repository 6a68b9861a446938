package kz.bilik.demo;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.application.ApplicationContent;
import kz.bilik.application.ApplicationId;
import kz.bilik.application.ApplicationRehearsal;
import kz.bilik.application.ApplicationState;
import kz.bilik.demo.store.DemoStore;
import kz.bilik.organisation.EmploymentEntry;
import kz.bilik.organisation.EmploymentId;
import kz.bilik.organisation.EmploymentService;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.organisation.Ownership;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.organisation.RegisterOrganisation;
import kz.bilik.planning.CampaignService;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.programme.Funding;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.LocalText;

/**
 * Applications of people of state and private preschools: waiting for their heads, returned, accepted, placed in a plan, and more heads than a
 * programme has places, in Kostanay and in Astana.
 */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
public class DemoApplications {

    private static final Logger LOG = Logger.getLogger(DemoApplications.class.getName());
    private static final String KOSTANAY = "390000000";
    private static final String ASTANA = "710000000";
    private static final String KOSTANAY_CITY = "391000000";
    private static final String RUDNY = "392400000";
    private static final String KOSTANAY_DISTRICT = "395400000";
    private static final String SARYARKA = "711400000";
    private static final String PLAY = "BEDI-П36";
    private static final String INCLUSION = "BEDI-И72";
    private static final String LEADERS = "BEDI-Б80";
    private static final String STAGED = "demo";

    @Inject
    ApplicationRehearsal rehearsal;

    @Inject
    EmploymentService employments;

    @Inject
    OrganisationService organisations;

    @Inject
    CampaignService campaigns;

    @Inject
    DemoStore store;

    @Inject
    Clock clock;

    private record Applicant(
            String eleven, String name, String position, PositionGroup group, QualificationCategory category) {}

    /** Nothing when somebody applies already, or when there is no campaign to apply for. */
    public void set() {
        var running = campaigns.cycles().stream().findFirst();
        var nursery = store.workplaceOf("head");
        if (running.isEmpty() || nursery.isEmpty() || store.isAnybodyEmployed()) {
            return;
        }
        var year = running.get().financialYear();
        own(nursery.get().id(), year);
        rudny(year);
        heads(year);
        LOG.info("demonstration of applications staged");
    }

    /** The head of the demonstration, the listener, and colleagues of theirs. */
    private void own(long nursery, int year) {
        var today = LocalDate.now(clock);
        var other = year == today.getYear() ? year + 1 : today.getYear();
        var head = employed(nursery, head("7808174", "Шайхина Үміт Һайдарқызы"));
        store.tie("head", head.value());
        var listener = store.personOf("listener")
                .map(known -> employed(nursery, known))
                .orElseGet(() -> employed(nursery, pedagogue("9003154", "Әлімқұлова Құндыз Һайдарқызы")));
        rehearsal.draft(listener, content(PLAY, year, 4, null), today.minusDays(1), "listener");
        accepted(listener, content(INCLUSION, year, 4, today.minusYears(4)), today.minusDays(20), "listener");

        waiting(
                employed(nursery, pedagogue("8805124", "Сәрсенова Гүлжан Болатқызы")),
                content(PLAY, year, 4, null),
                today.minusDays(4));
        waiting(
                employed(nursery, methodologist("8111234", "Жұмабекова Әйгерім Мұратқызы")),
                content(INCLUSION, year, 4, today.minusYears(3)),
                today.minusDays(2));
        var returned = waiting(
                employed(nursery, pedagogue("9207074", "Төлеубаева Мадина")),
                content(PLAY, year, 4, null),
                today.minusDays(9));
        rehearsal.decide(
                returned,
                ApplicationState.RETURNED,
                "Білімі туралы мәліметті толықтырыңыз",
                today.minusDays(6),
                "head");
        waiting(head, headed(content(LEADERS, other, 4, today.minusYears(5))), today.minusDays(3));
    }

    /** Pedagogues of Rudny, whose district plan is accepted: one has a place, two wait for theirs. */
    private void rudny(int year) {
        var today = LocalDate.now(clock);
        var nursery = preschool(
                "990140901101", KOSTANAY, RUDNY, "«Күншуақ» бөбекжай-бақшасы", "Ясли-сад «Куншуак»", Ownership.STATE);
        var garden = preschool(
                "990140901200", KOSTANAY, RUDNY, "«Ақ бота» балабақшасы", "Детский сад «Ак бота»", Ownership.PRIVATE);
        var first = accepted(
                employed(nursery, pedagogue("8609254", "Бекмұхамбетова Әсия Ерланқызы")),
                content(PLAY, year, 1, today.minusYears(5)),
                today.minusDays(40),
                STAGED);
        store.lineFor(RUDNY, PLAY, PositionGroup.PEDAGOGUE, year)
                .ifPresent(line -> rehearsal.place(first, line, today.minusDays(30), "district2"));
        accepted(
                employed(nursery, pedagogue("9004114", "Қабдолова Жансая Серікқызы")),
                content(PLAY, year, 1, today.minusYears(3).minusMonths(2)),
                today.minusDays(38),
                STAGED);
        accepted(
                employed(garden, pedagogue("8502284", "Өмірзақова Ләйла Асқарқызы")),
                content(PLAY, year, 1, null),
                today.minusDays(35),
                STAGED);
    }

    /** More heads than the plans have places for them. */
    private void heads(int year) {
        var today = LocalDate.now(clock);
        var places = List.of(
                preschool(
                        "990140901305",
                        KOSTANAY,
                        RUDNY,
                        "«Еркемай» балабақшасы",
                        "Детский сад «Еркемай»",
                        Ownership.PRIVATE),
                preschool(
                        "990140901409",
                        KOSTANAY,
                        KOSTANAY_DISTRICT,
                        "«Балдырған» бөбекжай-бақшасы",
                        "Ясли-сад «Балдырган»",
                        Ownership.STATE),
                preschool(
                        "990140901508",
                        KOSTANAY,
                        KOSTANAY_CITY,
                        "«Арай» балабақшасы",
                        "Детский сад «Арай»",
                        Ownership.PRIVATE),
                preschool(
                        "990140901607",
                        KOSTANAY,
                        RUDNY,
                        "«Шұғыла» бөбекжай-бақшасы",
                        "Ясли-сад «Шугыла»",
                        Ownership.STATE),
                preschool(
                        "990140901706",
                        KOSTANAY,
                        KOSTANAY_DISTRICT,
                        "«Айналайын» балабақшасы",
                        "Детский сад «Айналайын»",
                        Ownership.PRIVATE));
        var names = List.of(
                "Исағалиева Раушан Қанатқызы",
                "Кенжебаева Сандуғаш",
                "Мырзабекова Ділдә Өмірқызы",
                "Ғабдуллина Нәзира Таласқызы",
                "Петрова Наталья Ивановна");
        var waits = List.of(
                today.minusYears(6),
                today.minusYears(4),
                today.minusYears(4),
                today.minusYears(2),
                today.minusYears(7));
        for (var at = 0; at < places.size(); at++) {
            var language = at == 4 ? TeachingLanguage.RU : TeachingLanguage.KK;
            accepted(
                    employed(places.get(at), head("771%d134".formatted(at % 2), names.get(at), at)),
                    headed(content(LEADERS, year, 4, waits.get(at), language)),
                    today.minusDays(30 - at),
                    STAGED);
        }
        for (var at = 0; at < 3; at++) {
            var preschool = preschool(
                    List.of("990140902000", "990140902103", "990140902209").get(at),
                    ASTANA,
                    SARYARKA,
                    List.of("«Сәулем» балабақшасы", "«Нұрсәуле» бөбекжай-бақшасы", "«Қуаныш» балабақшасы")
                            .get(at),
                    List.of("Детский сад «Саулем»", "Ясли-сад «Нурсауле»", "Детский сад «Куаныш»")
                            .get(at),
                    at == 2 ? Ownership.STATE : Ownership.PRIVATE);
            var employment = employed(
                    preschool,
                    head(
                            "7906174",
                            List.of("Ержанова Сәния", "Оспанова Айжан Ғалымқызы", "Ким Елена Викторовна")
                                    .get(at),
                            at));
            var content = headed(content(LEADERS, year, 4, at == 0 ? null : today.minusYears(2L + at)));
            if (at == 2) {
                waiting(employment, content, today.minusDays(5));
            } else {
                accepted(employment, content, today.minusDays(25 - at), STAGED);
            }
        }
    }

    private ApplicationId waiting(EmploymentId employment, ApplicationContent content, LocalDate day) {
        var id = rehearsal.draft(employment, content, day, "head");
        rehearsal.submit(id, day);
        return id;
    }

    private ApplicationId accepted(EmploymentId employment, ApplicationContent content, LocalDate day, String by) {
        var id = rehearsal.draft(employment, content, day, by);
        rehearsal.submit(id, day);
        rehearsal.decide(id, ApplicationState.ACCEPTED, null, day.plusDays(3), STAGED);
        return id;
    }

    private long preschool(String bin, String region, String kato, String kk, String ru, Ownership ownership) {
        return organisations
                .register(new RegisterOrganisation(
                        bin, new LocalText(kk, ru, null), OrganisationType.PRESCHOOL, region, kato, ownership))
                .id();
    }

    private static Applicant head(String seven, String name) {
        return head(seven, name, 0);
    }

    private static Applicant head(String seven, String name, int serial) {
        return new Applicant(
                seven + "07%d1".formatted(serial), name, "меңгеруші", PositionGroup.HEAD, QualificationCategory.EXPERT);
    }

    private static Applicant pedagogue(String seven, String name) {
        return new Applicant(
                seven + "0611", name, "тәрбиеші", PositionGroup.PEDAGOGUE, QualificationCategory.MODERATOR);
    }

    private static Applicant methodologist(String seven, String name) {
        return new Applicant(
                seven + "0621", name, "әдіскер", PositionGroup.METHODOLOGIST, QualificationCategory.EXPERT);
    }

    private EmploymentId employed(long organisation, Applicant applicant) {
        var iin = new Iin(DemoPeople.iin(applicant.eleven()));
        var name = DemoPeople.name(applicant.name());
        return employments.employAt(
                organisation, entry(iin, name.surname(), name.name(), name.patronymic(), applicant));
    }

    /** Somebody whom the courses of the demonstration know already. */
    private EmploymentId employed(long organisation, DemoStore.KnownPerson known) {
        var applicant = new Applicant("", "", "тәрбиеші", PositionGroup.PEDAGOGUE, QualificationCategory.MODERATOR);
        return employments.employAt(
                organisation,
                entry(new Iin(known.iin()), known.surname(), known.name(), known.patronymic(), applicant));
    }

    private EmploymentEntry entry(Iin iin, String surname, String name, String patronymic, Applicant applicant) {
        var today = LocalDate.now(clock);
        return new EmploymentEntry(
                iin.digits(),
                surname,
                name,
                patronymic,
                iin.birthDate(),
                iin.sex(),
                applicant.position(),
                applicant.group(),
                today.minusYears(7).withDayOfMonth(1),
                applicant.category(),
                today.minusYears(2).withDayOfMonth(21),
                null,
                12,
                "kk",
                null);
    }

    private ApplicationContent content(String programme, int year, int quarter, LocalDate lastCourse) {
        return content(programme, year, quarter, lastCourse, TeachingLanguage.KK);
    }

    private ApplicationContent content(
            String programme, int year, int quarter, LocalDate lastCourse, TeachingLanguage language) {
        var today = LocalDate.now(clock);
        return new ApplicationContent(
                programme,
                programme.equals(LEADERS) ? Funding.LOCAL_BUDGET : Funding.REPUBLICAN_BUDGET,
                language,
                year,
                quarter,
                "+7 700 000 00 0" + quarter,
                "otinish@balausa.example.kz",
                "А. Байтұрсынұлы атындағы Қостанай өңірлік университеті, мектепке дейінгі оқыту және тәрбиелеу, 2011 жыл",
                12,
                10,
                QualificationCategory.MODERATOR,
                today.minusYears(2).withDayOfMonth(21),
                lastCourse == null ? null : "Мектепке дейінгі ұйымда инклюзивті орта құру",
                lastCourse == null ? null : Integer.valueOf(72),
                lastCourse == null
                        ? null
                        : "БЕДИ-%d-000%03d".formatted(lastCourse.getYear(), lastCourse.getDayOfYear()),
                lastCourse,
                null,
                null,
                null,
                true);
    }

    private static ApplicationContent headed(ApplicationContent content) {
        return new ApplicationContent(
                content.programmeCode(),
                content.funding(),
                content.language(),
                content.studyYear(),
                content.quarter(),
                content.phone(),
                content.email(),
                content.education(),
                content.experienceTotal(),
                content.experienceTeaching(),
                content.category(),
                content.categoryOn(),
                content.lastTopic(),
                content.lastHours(),
                content.lastCertificate(),
                content.lastCourseOn(),
                34,
                "Жұмабекова Әйгерім Мұратқызы",
                "әдіскер",
                true);
    }
}
