package kz.bilik.demo;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.organisation.RegisterOrganisation;
import kz.bilik.planning.CampaignRehearsal;
import kz.bilik.planning.CampaignService;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.LineCells;
import kz.bilik.planning.LineColumn;
import kz.bilik.planning.PerspectiveLine;
import kz.bilik.programme.ComponentSpec;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ModuleSpec;
import kz.bilik.programme.ProgrammeDraft;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.programme.ProgrammeTerms;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.LocalText;
import kz.bilik.shared.time.ClockProducer;

/**
 * A campaign that is under way, and the finished one of the year before: districts late, returned and accepted, regions in work, handed in and
 * approved, and a draft programme that waits to be agreed.
 */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
public class DemoPlanning {

    private static final Logger LOG = Logger.getLogger(DemoPlanning.class.getName());
    private static final String KOSTANAY = "390000000";
    private static final String AKMOLA = "110000000";
    private static final String ASTANA = "710000000";
    private static final String KARAGANDA = "350000000";
    private static final String PAVLODAR = "550000000";
    private static final String PLAY = "BEDI-П36";
    private static final String INCLUSION = "BEDI-И72";
    private static final String LEADERS = "BEDI-Б80";

    @Inject
    CampaignService campaigns;

    @Inject
    CampaignRehearsal rehearsal;

    @Inject
    OrganisationService organisations;

    @Inject
    ProgrammeService programmes;

    @Inject
    Clock clock;

    /** Nothing when there is a campaign already. */
    public void set() {
        if (!campaigns.cycles().isEmpty()) {
            return;
        }
        programmes();
        districts();
        var today = LocalDate.now(clock);
        var year = today.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? today.getYear() : today.getYear() - 1;
        formerYear(year - 1);
        thisYear(year);
        LOG.info("demonstration of planning staged");
    }

    private void programmes() {
        approved(PLAY, 36, "Ойын арқылы дамыту", "Развитие через игру", "Development through play");
        approved(INCLUSION, 72, "Инклюзивті орта", "Инклюзивная среда", "Inclusive environment");
        approved(LEADERS, 80, "Ұйымды басқару", "Управление организацией", "Leading a preschool");
        programmes.sendForAgreement(programmes.draft(new ProgrammeDraft(
                "BEDI-Ц54",
                new LocalText("Цифрлық құралдар", "Цифровые инструменты", "Digital tools"),
                BigDecimal.valueOf(54),
                ProgrammeTerms.usual(),
                List.of(
                        new ProgrammeDraft.Module(
                                new LocalText("Цифрлық сауат", "Цифровая грамотность", "Digital literacy"),
                                BigDecimal.valueOf(24),
                                1),
                        new ProgrammeDraft.Module(
                                new LocalText("Сабақтағы құралдар", "Инструменты на занятии", "Tools in class"),
                                BigDecimal.valueOf(30),
                                1)),
                List.of(ComponentSpec.finalTest(BigDecimal.valueOf(100), BigDecimal.valueOf(50))))));
    }

    private void approved(String code, int hours, String kk, String ru, String en) {
        var half = hours / 2;
        programmes.findOrCreateApprovedVersion(
                code,
                new LocalText(kk, ru, en),
                hours,
                List.of(
                        new ModuleSpec(new LocalText("Негіздері", "Основы", "Foundations"), half),
                        new ModuleSpec(new LocalText("Практика", "Практика", "Practice"), hours - half)));
    }

    /** Invented departments of real places; each number has a fitting check digit and belongs to nobody. */
    private void districts() {
        department("990140012219", KOSTANAY, "391600000", "Арқалық қаласының", "города Аркалыка", "Arkalyk");
        department("990140013326", AKMOLA, "111800000", "Степногорск қаласының", "города Степногорска", "Stepnogorsk");
        department("990140014433", KARAGANDA, "351000000", "Қарағанды қаласының", "города Караганды", "Karaganda");
        department("990140015540", KARAGANDA, "352400000", "Теміртау қаласының", "города Темиртау", "Temirtau");
        department("990140016658", PAVLODAR, "551000000", "Павлодар қаласының", "города Павлодара", "Pavlodar");
        department("990140017765", PAVLODAR, "552200000", "Екібастұз қаласының", "города Экибастуза", "Ekibastuz");
    }

    private void department(String bin, String region, String kato, String kk, String ru, String en) {
        organisations.register(new RegisterOrganisation(
                bin,
                new LocalText(kk + " білім бөлімі", "Отдел образования " + ru, "Education Department of " + en),
                OrganisationType.DISTRICT_EDU,
                region,
                kato));
    }

    private CycleId campaign(int year) {
        var id = campaigns.open(year);
        campaigns.writePerspective(
                id,
                List.of(
                        new PerspectiveLine(
                                PLAY,
                                List.of(250, 300, 0, 250),
                                Funding.REPUBLICAN_BUDGET,
                                "Әдістеме бөлімі",
                                "800 педагог"),
                        new PerspectiveLine(
                                INCLUSION,
                                List.of(100, 150, 0, 150),
                                Funding.REPUBLICAN_BUDGET,
                                "Инклюзия бөлімі",
                                "400 педагог"),
                        new PerspectiveLine(
                                LEADERS,
                                List.of(0, 60, 0, 60),
                                Funding.LOCAL_BUDGET,
                                "Менеджмент бөлімі",
                                "120 басшы")));
        campaigns.approvePerspective(id);
        campaigns.send(id, Set.of(), "Перспективалық жоспар кеш бекітілді");
        return id;
    }

    private void formerYear(int year) {
        var id = campaign(year);
        var june = at(year, 6, 18);
        for (var district : organisations.ofType(OrganisationType.DISTRICT_EDU)) {
            if (Set.of(KOSTANAY, AKMOLA, KARAGANDA).contains(district.regionKato())) {
                var plan = rehearsal.write(id, district.id(), lines(district, 6, 0));
                rehearsal.handIn(plan, june, null);
                rehearsal.accept(plan, at(year, 7, 10));
            }
        }
        for (var region : List.of(KOSTANAY, AKMOLA, KARAGANDA)) {
            var plan = rehearsal.write(id, region, List.of());
            rehearsal.handIn(plan, at(year, 8, 20), null, null);
            rehearsal.approve(plan, at(year, 9, 15));
        }
        var absences = new HashMap<String, String>();
        organisations.regions().stream()
                .filter(region -> !Set.of(KOSTANAY, AKMOLA, KARAGANDA).contains(region.kato()))
                .forEach(region -> absences.put(region.kato(), "Жоспар жүйеден тыс ұсынылды"));
        campaigns.approve(id, absences);
    }

    private void thisYear(int year) {
        var id = campaign(year);
        for (var district : organisations.ofType(OrganisationType.DISTRICT_EDU)) {
            switch (district.kato()) {
                case "392400000" -> accepted(id, district, year);
                case "395400000" ->
                    rehearsal.handIn(
                            rehearsal.write(id, district.id(), lines(district, 5, 1)),
                            at(year, 7, 6),
                            "Ұйымдардың деректері кеш келді");
                case "111000000" -> returned(id, district, year);
                case "111800000" -> rehearsal.write(id, district.id(), lines(district, 3, 0));
                case "351000000", "352400000", "551000000" -> accepted(id, district, year);
                default -> LOG.fine(() -> "district not begun " + district.kato());
            }
        }
        var astana = rehearsal.write(id, ASTANA, lines("«Астана балбөбегі»", 4, 1));
        rehearsal.handIn(astana, at(year, 8, 14), null, null);
        rehearsal.approve(astana, at(year, 9, 2));
        rehearsal.handIn(rehearsal.write(id, KARAGANDA, List.of()), at(year, 8, 28), null, null);
        var pavlodar = rehearsal.write(id, PAVLODAR, List.of());
        rehearsal.handIn(pavlodar, at(year, 9, 3), "Екібастұз жоспарын күттік", "Екібастұз жоспар ұсынбады");
        rehearsal.giveBack(pavlodar, "Екібастұз қаласы бойынша қажеттілікті көрсетіңіз");
    }

    private void accepted(CycleId id, OrganisationSummary district, int year) {
        var plan = rehearsal.write(id, district.id(), lines(district, 7, 1));
        rehearsal.handIn(plan, at(year, 6, 22), null);
        rehearsal.accept(plan, at(year, 7, 14));
    }

    private void returned(CycleId id, OrganisationSummary district, int year) {
        var plan = rehearsal.write(id, district.id(), lines(district, 4, 2));
        rehearsal.handIn(plan, at(year, 6, 25), null);
        rehearsal.giveBack(plan, at(year, 7, 3), "Тоқсандар бойынша бөлуді нақтылаңыз");
    }

    private static List<LineCells> lines(OrganisationSummary district, int count, int shift) {
        return lines(district.name().kk().split(" ", 2)[0], count, shift);
    }

    private static List<LineCells> lines(String place, int count, int shift) {
        return IntStream.range(0, count)
                .mapToObj(at -> line(place + " № " + (at + 1) + " балабақшасы", at + shift))
                .toList();
    }

    private static LineCells line(String workplace, int at) {
        var cells = new EnumMap<LineColumn, String>(LineColumn.class);
        var head = at % 4 == 3;
        cells.put(LineColumn.WORKPLACE, workplace);
        cells.put(LineColumn.HEADCOUNT, String.valueOf(head ? 1 : 3 + at % 3 * 2));
        cells.put(LineColumn.GROUP, head ? "HEAD" : at % 3 == 2 ? "METHODOLOGIST" : "PEDAGOGUE");
        cells.put(LineColumn.PROGRAMME, head ? LEADERS : at % 2 == 0 ? PLAY : INCLUSION);
        cells.put(LineColumn.LANGUAGE, at % 5 == 4 ? "RU" : "KK");
        cells.put(LineColumn.QUARTER, String.valueOf(at % 2 == 0 ? 1 : head ? 4 : 2));
        cells.put(LineColumn.FUNDING, head ? "LOCAL_BUDGET" : "REPUBLICAN_BUDGET");
        return new LineCells(cells);
    }

    private static Instant at(int year, int month, int day) {
        return LocalDate.of(year, month, day)
                .atTime(11, 20)
                .atZone(ClockProducer.ZONE)
                .toInstant();
    }
}
