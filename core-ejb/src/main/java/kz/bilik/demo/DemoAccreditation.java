package kz.bilik.demo;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import kz.bilik.accreditation.AddItem;
import kz.bilik.accreditation.AppointMember;
import kz.bilik.accreditation.CreateGroup;
import kz.bilik.accreditation.MemberCategory;
import kz.bilik.accreditation.MemberRole;
import kz.bilik.accreditation.PackageItemKind;
import kz.bilik.accreditation.PackageReview;
import kz.bilik.accreditation.PackageService;
import kz.bilik.accreditation.WorkingGroupId;
import kz.bilik.accreditation.WorkingGroupService;
import kz.bilik.shared.security.Roles;
import kz.bilik.staffing.AddContract;
import kz.bilik.staffing.AddGround;
import kz.bilik.staffing.ApproveDocument;
import kz.bilik.staffing.CertifyTrainer;
import kz.bilik.staffing.ContractKind;
import kz.bilik.staffing.EngageStaff;
import kz.bilik.staffing.FilePaper;
import kz.bilik.staffing.GroundValue;
import kz.bilik.staffing.PremisesPaper;
import kz.bilik.staffing.PremisesRight;
import kz.bilik.staffing.PropertyService;
import kz.bilik.staffing.RecordPremises;
import kz.bilik.staffing.RegulatingKind;
import kz.bilik.staffing.StaffKind;
import kz.bilik.staffing.StaffMemberId;
import kz.bilik.staffing.StaffService;
import kz.bilik.staffing.StaffingService;

/**
 * Stages paragraphs 3 and 5–7: people with every ground that counts and some that do not, documents, premises of which a lease ends soon, a working group, and a
 * package that is before it.
 */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
public class DemoAccreditation {

    private static final Logger LOG = Logger.getLogger(DemoAccreditation.class.getName());
    private static final int NIGHTS = 60;
    private static final int JOINED_DAYS_AGO = 35;

    @Inject
    StaffService staff;

    @Inject
    StaffingService staffing;

    @Inject
    PropertyService property;

    @Inject
    WorkingGroupService groups;

    @Inject
    PackageService packages;

    @Inject
    PackageReview reviews;

    @Inject
    Clock clock;

    /** Nothing when there is staff already. */
    public void set() {
        if (!staff.isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock);
        people(today);
        documents(today);
        premises(today);
        staffing.makeUpNights(today.minusDays(NIGHTS));
        var group = group(today);
        submitPackage(group, today);
        property.warn();
        LOG.info("accreditation staged");
    }

    private void people(LocalDate today) {
        var since = today.minusYears(2);
        var doctor = engage("78031530011", "Әбенова Гүлжан Төлегенқызы", StaffKind.STAFF, "бас әдіскер", since);
        ground(doctor, GroundValue.CANDIDATE_OF_SCIENCES, "ҒК 0004512", since.minusYears(9), null);
        contract(doctor, ContractKind.EMPLOYMENT, "15-е", since, null);
        certify(doctor, "ТД-0118", since.plusMonths(2));
        var master = engage("84112240022", "Құрманғалиева Ләйла Асқарқызы", StaffKind.STAFF, "әдіскер", since);
        ground(master, GroundValue.PEDAGOGUE_MASTER, "ПШ 118", today.minusYears(3), today.plusYears(2));
        contract(master, ContractKind.EMPLOYMENT, "16-е", since, null);
        certify(master, "ТД-0121", since.plusMonths(2));
        var researcher = engage("86070140033", "Ысқақова Дана Нұрланқызы", StaffKind.STAFF, "әдіскер", since);
        ground(researcher, GroundValue.PEDAGOGUE_RESEARCHER, "ПЗ 640", today.minusYears(4), today.plusMonths(11));
        contract(researcher, ContractKind.EMPLOYMENT, "17-е", since, null);
        var magister = engage("90050140044", "Өмірзақова Сандуғаш Бекқызы", StaffKind.STAFF, "әдіскер", since);
        ground(magister, GroundValue.MASTER, "М 77120", since.minusYears(3), null);
        var expert = engage("91021530055", "Тұрсынов Дәурен Маратұлы", StaffKind.STAFF, "тренер", since);
        ground(expert, GroundValue.PEDAGOGUE_EXPERT, "ПС 2014", since.minusYears(1), today.plusYears(1));
        engage("88041230066", "Жүнісов Арман Ерланұлы", StaffKind.STAFF, "тренер", since);
        engage("93090940077", "Ким Анна Викторовна", StaffKind.STAFF, "маман", since);
        engage("95030340088", "Һамитова Іңкәр Сәкенқызы", StaffKind.STAFF, "маман", since);
        var joined = today.minusDays(JOINED_DAYS_AGO);
        var phd = engage("82061530099", "Нұрпейісов Ғалым Үсенұлы", StaffKind.NON_STAFF, "шақырылған тренер", joined);
        ground(phd, GroundValue.PHD, "PhD 001287", joined.minusYears(5), null);
        contract(phd, ContractKind.SERVICE, "7-қ", joined, today.plusMonths(10));
        var practitioner =
                engage("80101040110", "Петрова Елена Николаевна", StaffKind.NON_STAFF, "маман-практик", joined);
        staff.addGround(
                practitioner,
                new AddGround(
                        GroundValue.PRODUCTION_SPECIALIST,
                        "ЕК 55",
                        joined.minusMonths(1),
                        null,
                        today.minusYears(6),
                        DemoPeople.scan("еңбек кітапшасы.pdf", 2)));
        contract(practitioner, ContractKind.SERVICE, "8-қ", joined, today.plusMonths(4));
    }

    private StaffMemberId engage(String eleven, String name, StaffKind kind, String position, LocalDate since) {
        return staff.engage(new EngageStaff(
                DemoPeople.iin(eleven), DemoPeople.name(name), kind, position, !position.equals("маман"), since, null));
    }

    private void ground(StaffMemberId member, GroundValue value, String number, LocalDate date, LocalDate validTo) {
        staff.addGround(
                member,
                new AddGround(value, number, date, validTo, null, DemoPeople.scan("құжат " + number + ".pdf", 1)));
    }

    private void contract(StaffMemberId member, ContractKind kind, String number, LocalDate from, LocalDate to) {
        staff.addContract(
                member, new AddContract(kind, number, from, from, to, DemoPeople.scan("шарт " + number + ".pdf", 3)));
    }

    private void certify(StaffMemberId member, String number, LocalDate date) {
        staff.certify(
                member,
                new CertifyTrainer(
                        "Тренерлерді даярлау, 80 сағат", number, date, DemoPeople.scan("сертификат.pdf", 1)));
    }

    private void documents(LocalDate today) {
        var day = today.minusMonths(14);
        document(
                RegulatingKind.PROGRAMME_DEVELOPMENT,
                "Білім беру бағдарламаларын әзірлеу, келісу және бекіту ережесі",
                "41-н",
                day);
        document(
                RegulatingKind.COURSE_CONDUCT,
                "Біліктілікті арттыру курстарын ұйымдастыру және жүргізу ережесі",
                "42-н",
                day);
        document(RegulatingKind.POST_COURSE_SUPPORT, "Курстан кейінгі сүйемелдеу ережесі", "43-н", day);
        document(
                RegulatingKind.EFFECTIVENESS_MONITORING,
                "Бағдарламалар тиімділігінің мониторингі ережесі",
                "44-н",
                day);
    }

    private void document(RegulatingKind kind, String title, String order, LocalDate day) {
        property.approve(
                new ApproveDocument(kind, title, order, day, day, null, DemoPeople.scan("ереже " + order + ".pdf", 8)));
    }

    private void premises(LocalDate today) {
        var own = property.record(new RecordPremises(
                "Астана қаласы, Мәңгілік Ел даңғылы, 8",
                new BigDecimal("1240.5"),
                PremisesRight.OPERATIONAL_MANAGEMENT));
        paper(own, PremisesPaper.RIGHT, "ЖБ-1190", today.minusYears(4), null);
        paper(own, PremisesPaper.SANITARY, "СЭ-2207", today.minusMonths(20), today.plusMonths(16));
        paper(own, PremisesPaper.FIRE, "ӨҚ-118", today.minusMonths(8), today.plusMonths(4));
        var leased = property.record(new RecordPremises(
                "Астана қаласы, Тәуелсіздік даңғылы, 33", new BigDecimal("310"), PremisesRight.LEASE));
        paper(leased, PremisesPaper.RIGHT, "Ж-56", today.minusMonths(11), today.plusDays(25));
        paper(leased, PremisesPaper.SANITARY, "СЭ-2300", today.minusMonths(10), today.plusMonths(14));
        paper(leased, PremisesPaper.FIRE, "ӨҚ-131", today.minusMonths(10), today.plusMonths(2));
    }

    private void paper(long premises, PremisesPaper paper, String number, LocalDate date, LocalDate validTo) {
        property.file(
                premises, new FilePaper(paper, number, date, validTo, DemoPeople.scan("құжат " + number + ".pdf", 2)));
    }

    private WorkingGroupId group(LocalDate today) {
        var since = today.minusMonths(9);
        var group = groups.create(new CreateGroup("212-н/қ", since));
        member(group, "79020330121", "Ғабитов Олжас Ұланұлы", MemberRole.CHAIR, "group", since);
        member(group, "83060640132", "Мұқанова Жанар Ерікқызы", MemberRole.SECRETARY, "group2", since);
        member(group, "81111130143", "Досанов Ербол Қуатұлы", MemberRole.MEMBER, "group3", since);
        member(group, "85080840154", "Тасболатова Гүлмира Сәкенқызы", MemberRole.MEMBER, "group4", since);
        member(group, "77040440165", "Лебедева Ольга Петровна", MemberRole.MEMBER, "group5", since);
        groups.activate(group);
        return group;
    }

    private void member(
            WorkingGroupId group, String eleven, String name, MemberRole role, String username, LocalDate since) {
        var category = switch (username) {
            case "group4" -> MemberCategory.SUBORDINATE_ORG;
            case "group5" -> MemberCategory.PUBLIC_ASSOCIATION;
            default -> MemberCategory.AUTHORISED_BODY_UNIT;
        };
        var organisation = switch (category) {
            case AUTHORISED_BODY_UNIT -> "Мектепке дейінгі білім департаменті";
            case SUBORDINATE_ORG -> "«Өрлеу» ұлттық орталығы";
            case PUBLIC_ASSOCIATION -> "«Балбөбек» қоғамдық бірлестігі";
        };
        groups.appoint(
                group,
                new AppointMember(
                        DemoPeople.iin(eleven),
                        DemoPeople.name(name),
                        role == MemberRole.CHAIR ? "департамент директоры" : "бас сарапшы",
                        organisation,
                        category,
                        role,
                        username,
                        since));
    }

    private void submitPackage(WorkingGroupId group, LocalDate today) {
        var id = packages.draft();
        packages.add(
                id,
                founding(PackageItemKind.REGISTRATION, "Мемлекеттік тіркеу туралы анықтама", "10100-1901", 1, today));
        packages.add(id, founding(PackageItemKind.CHARTER, "Институттың жарғысы", "77", 14, today));
        packages.fillFromBooks(id);
        packages.submit(id, null);
        reviews.receive(id, "ҚТ-" + today.getYear() + "/014", today);
        reviews.forward(id, group, today, null);
    }

    private static AddItem founding(PackageItemKind kind, String title, String number, int pages, LocalDate today) {
        return new AddItem(
                kind,
                title,
                number,
                today.minusYears(5),
                null,
                null,
                null,
                null,
                DemoPeople.scan(title + ".pdf", pages));
    }
}
