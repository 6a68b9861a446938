package kz.bilik.planning;

import static kz.bilik.it.Campaigns.LATE;
import static kz.bilik.it.Campaigns.PROGRAMME;
import static kz.bilik.it.Campaigns.person;
import static kz.bilik.it.Campaigns.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import kz.bilik.audit.AuditTrail;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsCity;
import kz.bilik.it.AsDistrict;
import kz.bilik.it.AsHead;
import kz.bilik.it.AsMinistry;
import kz.bilik.it.AsOtherDistrict;
import kz.bilik.it.AsOtherRegion;
import kz.bilik.it.AsRegion;
import kz.bilik.it.AsSystem;
import kz.bilik.it.Campaigns;
import kz.bilik.it.FreshIin;
import kz.bilik.it.InTransaction;
import kz.bilik.it.Officer;
import kz.bilik.it.TestDocgen;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PersonService;
import kz.bilik.planning.policy.CycleRefusal;
import kz.bilik.planning.policy.DeadlineRefusal;
import kz.bilik.planning.policy.DistrictPlanRefusal;
import kz.bilik.planning.policy.LineRefusal;
import kz.bilik.planning.policy.NeedRefusal;
import kz.bilik.planning.policy.RegionPlanRefusal;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.error.StaleException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.persistence.Retrying;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PlanningIT {

    private static final String KOSTANAY = "390000000";
    private static final PageRequest PAGE = new PageRequest(0, 50, "", true, Map.of());

    @Inject
    private CampaignService campaigns;

    @Inject
    private DistrictPlanService districtPlans;

    @Inject
    private RegionPlanService regionPlans;

    @Inject
    private PlanFormService forms;

    @Inject
    private NeedService needs;

    @Inject
    private PlanningService planning;

    @Inject
    private PersonService persons;

    @Inject
    private AuditTrail trail;

    @Inject
    private Retrying retrying;

    @Inject
    private Campaigns fixture;

    @Inject
    private CampaignRehearsal rehearsal;

    @Inject
    private PlanPapers papers;

    @Inject
    private TestDocgen docgen;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDistrict district;

    @Inject
    private AsOtherDistrict otherDistrict;

    @Inject
    private AsRegion region;

    @Inject
    private AsOtherRegion otherRegion;

    @Inject
    private AsCity city;

    @Inject
    private AsMinistry ministry;

    @Inject
    private AsHead head;

    @Inject
    private AsSystem system;

    @Inject
    private InTransaction transaction;

    @Test
    @Paragraph({"10(1)", "10(2)"})
    void scenario_22_requests_go_to_everyone_and_late_ones_say_why() throws Exception {
        var cycle = fixture.prepared(2011);

        assertThatThrownBy(() -> admin.call(() -> campaigns.send(cycle, Set.of(), null)))
                .satisfies(refused -> assertGrounds(refused, DeadlineRefusal.REQUEST_LATE_WITHOUT_REASON));
        int sent = admin.call(() -> campaigns.send(cycle, Set.of(), LATE));
        var requests = admin.call(() -> campaigns.requests(cycle));

        assertThat(sent).isEqualTo(requests.size());
        assertThat(requests)
                .filteredOn(request -> request.recipient() == RequestRecipient.REGION)
                .hasSize(20);
        assertThat(requests).extracting(RequestSummary::recipient).contains(RequestRecipient.AUTHORISED_BODY);
        assertThat(requests).allMatch(request -> request.state() == RequestState.SENT && request.late());
        assertThat(admin.call(() -> campaigns.cycle(cycle)).state()).isEqualTo(CycleState.REQUESTS_SENT);

        var mine = district.call(() -> campaigns.requests(cycle));
        assertThat(mine).hasSize(1);
        assertThat(district.call(() -> campaigns.request(mine.get(0).id())).state())
                .isEqualTo(RequestState.READ);
        assertThat(region.call(() -> campaigns.requests(cycle)))
                .allMatch(request -> KOSTANAY.equals(request.regionKato()))
                .hasSizeGreaterThan(3);
        district.run(() -> campaigns.answer(mine.get(0).id(), "Жоспар жасалуда"));
        assertThat(admin.call(() -> campaigns.requests(cycle)))
                .filteredOn(request -> request.id().equals(mine.get(0).id()))
                .extracting(RequestSummary::state, RequestSummary::answer)
                .containsExactly(tuple(RequestState.ANSWERED, "Жоспар жасалуда"));
        assertThatThrownBy(() ->
                        otherDistrict.call(() -> campaigns.request(mine.get(0).id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Paragraph({"11", "12"})
    void a_plan_goes_from_the_district_over_the_region_to_the_authorised_body_and_is_amended() throws Exception {
        var cycle = fixture.asked(2012);
        var iin = FreshIin.next();

        // the district writes; what is wrong is kept, named and counts nowhere
        var plan = district.call(() -> districtPlans.open(cycle));
        var owner = PlanOwner.of(plan);
        assertThat(admin.call(() -> campaigns.cycle(cycle)).state()).isEqualTo(CycleState.DISTRICT_STAGE);
        district.call(() -> forms.add(owner, places("«Айгөлек» балабақшасы", 17)));
        var named = district.call(() -> forms.add(owner, person(iin.digits(), "Әлімқұлова")));
        assertThat(named.complete()).isTrue();
        assertThat(named.cells().get(LineColumn.IIN)).isEqualTo(iin.masked());
        var wrong = district.call(() -> forms.add(owner, person("850315400125", "Ысқақова")));
        assertThat(wrong.complete()).isFalse();
        assertThat(wrong.problems()).extracting(CellProblem::column).containsExactly(LineColumn.IIN);
        var twice = district.call(() -> forms.add(owner, person(iin.digits(), "Әлімқұлова")));
        assertThat(twice.problems()).containsExactly(new CellProblem(LineColumn.IIN, LineRefusal.DUPLICATE_LINE));
        assertThatThrownBy(() -> district.run(() -> districtPlans.submit(plan, LATE)))
                .satisfies(refused -> assertGrounds(refused, DistrictPlanRefusal.DISTRICT_LINES_INCOMPLETE));
        district.run(() -> forms.remove(wrong.id()));
        district.run(() -> forms.remove(twice.id()));

        // a change keeps the person behind the masked number; a change of what someone else changed is told
        var changed = district.call(
                () -> forms.change(named.id(), named.cells().with(LineColumn.QUARTER, "III"), named.version()));
        assertThat(changed.complete()).isTrue();
        assertThat(changed.cells().get(LineColumn.QUARTER)).isEqualTo("3");
        assertThatThrownBy(() -> district.call(() -> forms.change(named.id(), named.cells(), named.version())))
                .isInstanceOf(StaleException.class);

        // late goes in with a reason
        assertThatThrownBy(() -> district.run(() -> districtPlans.submit(plan, " ")))
                .satisfies(refused -> assertGrounds(refused, DeadlineRefusal.DISTRICT_PLAN_LATE_WITHOUT_REASON));
        district.run(() -> districtPlans.submit(plan, "деректер кеш жиналды"));
        assertThatThrownBy(() -> district.call(() -> forms.add(owner, places("кеш", 1))))
                .satisfies(refused -> assertGrounds(refused, DistrictPlanRefusal.DISTRICT_PLAN_NOT_EDITABLE));

        // the region returns it once, accepts it, and sees it in its sums
        assertThatThrownBy(() -> region.run(() -> districtPlans.giveBack(plan, " ")))
                .satisfies(refused -> assertGrounds(refused, DistrictPlanRefusal.DISTRICT_RETURN_WITHOUT_REMARKS));
        region.run(() -> districtPlans.giveBack(plan, "«Айгөлек» бойынша санын нақтылаңыз"));
        assertThat(district.call(() -> forms.form(owner)).remarks()).contains("Айгөлек");
        district.call(() -> forms.add(owner, places("«Еркемай» балабақшасы", 100)));
        assertThat(district.call(() -> forms.form(owner)).state()).isEqualTo(DistrictPlanState.DRAFT);
        district.run(() -> districtPlans.submit(plan, LATE));
        region.run(() -> districtPlans.accept(plan));
        assertThat(admin.call(() -> campaigns.cycle(cycle)).state()).isEqualTo(CycleState.REGION_STAGE);

        // scenario 24 and 25
        assertThatThrownBy(() -> region.call(() -> regionPlans.open(cycle, 2012)))
                .satisfies(refused -> assertGrounds(refused, RegionPlanRefusal.FINANCIAL_YEAR_WRONG));
        var regional = region.call(() -> regionPlans.open(cycle, 2013));
        var detail = region.call(() -> regionPlans.plan(cycle, KOSTANAY));
        assertThat(detail.totals())
                .extracting(RegionTotal::programmeCode, RegionTotal::sum, RegionTotal::q2, RegionTotal::q3)
                .containsExactly(tuple(PROGRAMME, 118, 117, 1));
        region.run(() -> regionPlans.state(regional, PROGRAMME, 120, null));
        assertThatThrownBy(() -> region.run(() -> regionPlans.submit(regional, "жоспар ұсынбады", LATE)))
                .satisfies(refused -> assertGrounds(refused, RegionPlanRefusal.TOTALS_DIFFER_WITHOUT_REASON));
        region.run(() -> regionPlans.state(regional, PROGRAMME, 120, "облыстық резерв"));
        assertThatThrownBy(() -> region.run(() -> regionPlans.submit(regional, null, LATE)))
                .satisfies(refused -> assertGrounds(refused, RegionPlanRefusal.DISTRICTS_MISSING_WITHOUT_REASON));
        region.run(() -> regionPlans.submit(regional, "Рудный жоспар ұсынбады", LATE));

        // the authorised body returns, then approves; it sees numbers and no names
        assertThat(ministry.call(() -> forms.lines(owner, PAGE)).rows())
                .allMatch(line ->
                        !line.cells().has(LineColumn.SURNAME) && !line.cells().has(LineColumn.IIN));
        ministry.run(() -> regionPlans.giveBack(regional, "Резервті негіздеңіз"));
        region.run(() -> regionPlans.state(regional, PROGRAMME, 119, "бір орын резерв"));
        region.run(() -> regionPlans.submit(regional, "Рудный жоспар ұсынбады", LATE));
        ministry.run(() -> regionPlans.approve(regional));

        PersonId person = system.call(() -> persons.find(iin)).orElseThrow();
        var programme = fixture.programme(PROGRAMME, 72);
        assertThat(region.call(() -> planning.standing(person, programme, KOSTANAY, 2013)))
                .isEqualTo(new PlanStanding(true, 119, 117));
        assertThat(region.call(() -> planning.standing(person, programme, "110000000", 2013))
                        .absent())
                .isTrue();
        assertThat(region.call(() -> planning.approvedPlaces(KOSTANAY, 2013))).containsEntry(PROGRAMME, 119);

        // an amendment changes nothing until it is approved
        assertThatThrownBy(() -> region.run(() -> regionPlans.amend(regional, "")))
                .satisfies(refused -> assertGrounds(refused, RegionPlanRefusal.AMENDMENT_WITHOUT_REASON));
        region.run(() -> regionPlans.amend(regional, "қосымша қаржы бөлінді"));
        region.call(() -> forms.add(PlanOwner.of(regional), places("«Күншуақ» балабақшасы", 10)));
        region.run(() -> regionPlans.state(regional, PROGRAMME, 128, ""));
        assertThat(planning.approvedPlaces(KOSTANAY, 2013)).containsEntry(PROGRAMME, 119);
        region.run(() -> regionPlans.submit(regional, "Рудный жоспар ұсынбады", null));
        ministry.run(() -> regionPlans.approve(regional));
        assertThat(planning.approvedPlaces(KOSTANAY, 2013)).containsEntry(PROGRAMME, 128);

        // the whole is approved with reasons for the others, and carried out when its year has come
        assertThatThrownBy(() -> ministry.run(() -> campaigns.approve(cycle, Map.of())))
                .satisfies(refused -> assertGrounds(refused, CycleRefusal.REGIONS_MISSING_WITHOUT_REASON));
        var absences = admin.call(() -> campaigns.campaign(cycle)).regions().stream()
                .map(RegionRow::kato)
                .filter(kato -> !kato.equals(KOSTANAY))
                .collect(Collectors.toMap(kato -> kato, kato -> "жоспар ұсынылмады"));
        ministry.run(() -> campaigns.approve(cycle, absences));
        assertThat(system.call(campaigns::beginExecution)).isEqualTo(1);
        admin.run(() -> campaigns.close(cycle, "Жоспар толық орындалды"));
        assertThat(admin.call(() -> campaigns.cycle(cycle)).state()).isEqualTo(CycleState.CLOSED);
    }

    @Test
    @Paragraph("SEC-2")
    void scenario_31_region_a_opening_anything_of_region_b_gets_404_and_leaves_a_row() throws Exception {
        var cycle = fixture.asked(2013);
        var plan = district.call(() -> districtPlans.open(cycle));
        var owner = PlanOwner.of(plan);
        var line = district.call(() -> forms.add(owner, places("«Балдырған»", 3)));
        var regional = region.call(() -> regionPlans.open(cycle, 2014));
        List<Callable<?>> attempts = List.of(
                () -> otherRegion.call(() -> regionPlans.plan(cycle, KOSTANAY)),
                () -> otherRegion.call(() -> districtPlans.districts(cycle, KOSTANAY)),
                () -> otherRegion.call(() -> forms.form(owner)),
                () -> otherRegion.call(() -> forms.lines(owner, PAGE)),
                () -> otherRegion.call(() -> forms.comparison(owner)),
                () -> otherRegion.call(() -> run(() -> districtPlans.accept(plan))),
                () -> otherRegion.call(() -> run(() -> districtPlans.giveBack(plan, "түзетіңіз"))),
                () -> otherRegion.call(() -> run(() -> regionPlans.submit(regional, "", ""))),
                () -> otherRegion.call(() -> forms.form(PlanOwner.of(regional))),
                () -> otherDistrict.call(() -> forms.form(owner)),
                () -> otherDistrict.call(() -> forms.add(owner, places("бөтен", 1))),
                () -> otherDistrict.call(() -> forms.change(line.id(), line.cells(), line.version())),
                () -> otherDistrict.call(() -> run(() -> forms.remove(line.id()))),
                () -> otherDistrict.call(() -> run(() -> districtPlans.submit(plan, LATE))),
                () -> region.call(() -> forms.add(owner, places("аудан үшін", 1))));

        for (var attempt : attempts) {
            assertThatThrownBy(attempt::call).isInstanceOf(NotFoundException.class);
        }

        assertThat(admin.call(() -> trail.history("region", KOSTANAY)))
                .filteredOn(row -> row.entry().action().equals("ACCESS_DENIED"))
                .extracting(row -> row.actor())
                .containsExactly("region2", "region2");
        assertThat(admin.call(() -> trail.history("district_plan", String.valueOf(plan.value()))))
                .filteredOn(row -> row.entry().action().equals("ACCESS_DENIED"))
                .extracting(row -> row.actor())
                .containsExactly(
                        "region2",
                        "region2",
                        "region2",
                        "region2",
                        "region2",
                        "district2",
                        "district2",
                        "district2",
                        "region");
        assertThat(otherRegion.call(() -> campaigns.campaign(cycle)).regions())
                .extracting(RegionRow::kato)
                .containsExactly("110000000");
        assertThatThrownBy(() -> district.call(() -> campaigns.campaign(cycle))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> head.call(() -> forms.form(owner))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Paragraph("12")
    void scenario_28_astana_hands_in_without_districts() throws Exception {
        var cycle = fixture.asked(2014);
        var plan = city.call(() -> regionPlans.open(cycle, 2015));
        assertThat(admin.call(() -> campaigns.cycle(cycle)).state()).isEqualTo(CycleState.REGION_STAGE);

        city.call(() -> forms.add(PlanOwner.of(plan), places("«Астана балбөбегі»", 40)));
        city.run(() -> regionPlans.submit(plan, null, LATE));

        var astana = ministry.call(() -> campaigns.campaign(cycle)).regions().stream()
                .filter(row -> row.kato().equals("710000000"))
                .findFirst()
                .orElseThrow();
        assertThat(astana.city()).isTrue();
        assertThat(astana.progress()).isEqualTo(PlanProgress.SUBMITTED);
        assertThat(astana.late()).isTrue();
        assertThat(astana.places()).isEqualTo(40);
        assertThat(ministry.call(() -> campaigns.campaign(cycle)).count(PlanProgress.LATE))
                .isEqualTo(19);
    }

    @Test
    @Paragraph("11")
    void the_district_decides_every_need_before_it_hands_in_and_copies_last_year() throws Exception {
        var before = fixture.asked(2015);
        var cycle = fixture.asked(2016);
        var former = district.call(() -> districtPlans.open(before));
        district.call(() -> forms.add(PlanOwner.of(former), places("«Балауса»", 5)));
        district.call(
                () -> forms.add(PlanOwner.of(former), person(FreshIin.next().digits(), "Ысқақова")));
        district.call(
                () -> forms.add(PlanOwner.of(former), person(FreshIin.next().digits(), "Өтегенова")));

        var plan = district.call(() -> districtPlans.open(cycle));
        var owner = PlanOwner.of(plan);
        assertThat(district.call(() -> forms.copyLastYear(owner))).isEqualTo(2);
        assertThat(district.call(() -> forms.copyLastYear(owner))).isZero();
        assertThat(district.call(() -> forms.lines(owner, PAGE)).rows())
                .extracting(line -> line.cells().get(LineColumn.HEADCOUNT))
                .containsExactly("5", "2");
        district.call(() -> forms.add(owner, places("«Жаңа»", 4)));
        assertThat(district.call(() -> forms.comparison(owner))).containsExactly(new ComparisonRow(PROGRAMME, 7, 11));

        assertThatThrownBy(() -> head.call(() -> needs.state(cycle, places("", 0))))
                .satisfies(refused -> assertGrounds(refused, NeedRefusal.NEED_WITHOUT_NUMBER));
        var accepted = head.call(() -> needs.state(cycle, places("", 2)));
        var declined = head.call(() -> needs.state(cycle, places("", 9).with(LineColumn.QUARTER, "4")));
        assertThatThrownBy(() -> district.run(() -> districtPlans.submit(plan, LATE)))
                .satisfies(refused -> assertGrounds(refused, DistrictPlanRefusal.NEEDS_UNDECIDED));
        assertThatThrownBy(() -> otherDistrict.call(() -> needs.accept(plan, accepted)))
                .isInstanceOf(NotFoundException.class);
        district.call(() -> needs.accept(plan, accepted));
        assertThat(district.call(() -> forms.form(owner)).count()).isEqualTo(new LineCount(3, 0, 13));
        assertThatThrownBy(() -> district.run(() -> needs.decline(plan, declined, " ")))
                .satisfies(refused -> assertGrounds(refused, NeedRefusal.NEED_DECLINED_WITHOUT_REASON));
        district.run(() -> needs.decline(plan, declined, "орын жоқ"));
        district.run(() -> districtPlans.submit(plan, LATE));

        assertThat(head.call(() -> needs.own(cycle)))
                .extracting(NeedDetail::state, NeedDetail::reason)
                .containsExactly(tuple(NeedState.ACCEPTED, null), tuple(NeedState.DECLINED, "орын жоқ"));
    }

    @Test
    @Paragraph("11")
    @SuppressWarnings("BanJNDI")
    void fifty_officers_who_hand_in_at_the_same_moment_lose_nothing() throws Exception {
        var cycle = fixture.asked(2017);
        var start = new CyclicBarrier(Officer.COUNT);
        var threads = Executors.newFixedThreadPool(Officer.COUNT);
        var results = new ArrayList<Future<DistrictPlanId>>();

        for (var name : Officer.names().toList()) {
            var officer = (Officer) new InitialContext().lookup("java:module/" + name);
            results.add(threads.submit(() -> officer.call(() -> {
                start.await();
                var plan = retrying.call(() -> districtPlans.open(cycle));
                for (var line = 1; line <= 4; line++) {
                    var number = line;
                    retrying.call(() -> forms.add(PlanOwner.of(plan), places("№ " + number, number)));
                }
                retrying.run(() -> districtPlans.submit(plan, LATE));
                return plan;
            })));
        }
        threads.shutdown();
        var plans = new ArrayList<DistrictPlanId>();
        for (var result : results) {
            plans.add(result.get());
        }

        assertThat(plans).doesNotHaveDuplicates().hasSize(Officer.COUNT);
        assertThat(transaction.single(
                        "select count(*) from district_plan where cycle_id = ?1 and state = 'SUBMITTED' and late",
                        cycle.value()))
                .isEqualTo((long) Officer.COUNT);
        assertThat(admin.call(() -> campaigns.campaign(cycle)).regions())
                .filteredOn(row -> row.kato().equals("620000000"))
                .extracting(RegionRow::districtsSubmitted, RegionRow::places)
                .containsExactly(tuple(Officer.COUNT, Officer.COUNT * 10));
        assertThat(admin.call(trail::verify).isIntact()).isTrue();
    }

    private static Object run(Runnable step) {
        step.run();
        return step;
    }

    @Test
    @Paragraph("11")
    void the_paper_of_a_plan_that_was_handed_in_is_made_once_and_stays_what_it_was() throws Exception {
        var cycle = fixture.asked(2009);
        var department = ((Number) transaction.single(
                        "select min(id) from organisation where type = 'DISTRICT_EDU' and region_kato = '390000000'"))
                .longValue();
        var plan = system.call(
                () -> rehearsal.write(cycle, department, List.of(Campaigns.places("«Балауса» балабақшасы", 3))));
        region.call(() -> papers.district(plan, "kk"));
        assertThat(kept(plan)).as("a draft is not kept").isZero();

        system.run(() -> rehearsal.handIn(plan, Instant.parse("2009-06-01T06:00:00Z"), null));
        var first = region.call(() -> papers.district(plan, "kk"));
        docgen.goDown();
        try {
            assertThat(region.call(() -> papers.district(plan, "kk"))).isEqualTo(first);
        } finally {
            docgen.comeBack();
        }
        region.call(() -> papers.district(plan, "ru"));
        assertThat(kept(plan)).isEqualTo(2);

        system.run(() -> rehearsal.giveBack(plan, Instant.parse("2009-06-10T06:00:00Z"), "Нақтылаңыз"));
        region.call(() -> papers.district(plan, "kk"));
        assertThat(kept(plan)).as("what came back is a draft again").isEqualTo(2);
    }

    private long kept(DistrictPlanId plan) {
        return ((Number) transaction.single(
                        "select count(*) from document where kind = 'district-plan' and owner_id = ?1", plan.value()))
                .longValue();
    }

    private static void assertGrounds(Throwable thrown, Ground... grounds) {
        assertThat(thrown).isInstanceOf(RefusedException.class);
        assertThat(((RefusedException) thrown).ruling().grounds()).containsExactly(grounds);
    }
}
