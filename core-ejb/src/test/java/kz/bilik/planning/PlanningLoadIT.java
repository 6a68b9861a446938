package kz.bilik.planning;

import static kz.bilik.it.Campaigns.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsMinistry;
import kz.bilik.it.AsRegion;
import kz.bilik.it.Campaigns;
import kz.bilik.it.InTransaction;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The campaign of a country much larger than this one: 20 regions × 200 districts × 50 lines. */
@ArquillianTest
class PlanningLoadIT {

    private static final System.Logger LOG = System.getLogger(PlanningLoadIT.class.getName());
    private static final String KOSTANAY = "390000000";
    private static final int RUNS = 9;
    private static final int YEAR = 1990;

    @Inject
    private CampaignService campaigns;

    @Inject
    private RegionPlanService regionPlans;

    @Inject
    private Campaigns fixture;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsRegion region;

    @Inject
    private AsMinistry ministry;

    @Inject
    private InTransaction transaction;

    @Test
    void two_hundred_thousand_lines_are_summed_well_under_a_second() throws Exception {
        var programme = fixture.programme(PROGRAMME, 72);
        var cycle = new CycleId(transaction.call(() -> generated(programme.value())));
        try {
            var matrix = median(() -> ministry.call(() -> campaigns.campaign(cycle)));
            var sums = median(() -> region.call(() -> regionPlans.plan(cycle, KOSTANAY)));
            LOG.log(
                    System.Logger.Level.INFO,
                    "campaign of 200000 lines: matrix {0} ms, one region {1} ms",
                    matrix.toMillis(),
                    sums.toMillis());

            assertThat(admin.call(() -> campaigns.campaign(cycle)).places()).isEqualTo(20 * 200 * 50 * 3);
            assertThat(region.call(() -> regionPlans.plan(cycle, KOSTANAY)).sum())
                    .isEqualTo(100 * 50 * 3);
            assertThat(matrix).isLessThan(Duration.ofMillis(800));
            assertThat(sums).isLessThan(Duration.ofMillis(800));
        } finally {
            transaction.run(() -> removed(cycle.value()));
        }
    }

    private static Duration median(Callable<?> question) throws Exception {
        var times = new long[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var start = System.nanoTime();
            question.call();
            times[run] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return Duration.ofNanos(times[RUNS / 2]);
    }

    /** Districts in all states, half of them accepted; every line three places. */
    private long generated(long programme) {
        transaction.update(
                "insert into plan_cycle (year, financial_year, state, created_at) values (?1, ?1 + 1,"
                        + " 'REGION_STAGE', now())",
                YEAR);
        var cycle = ((Number) transaction.single("select id from plan_cycle where year = ?1", YEAR)).longValue();
        transaction.update("""
                insert into organisation (bin, name_kk, name_ru, name_en, type, region_kato)
                with recursive n (i) as (select 1 union all select i + 1 from n where i < 200)
                select concat('L', left(r.kato, 2), lpad(n.i, 9, '0')), 'жүктеме', 'нагрузка', 'load', 'DISTRICT_EDU', r.kato
                from region r cross join n""");
        transaction.update("""
                insert into district_plan (cycle_id, region_kato, organisation_id, state, late)
                select ?1, region_kato, id, elt(1 + cast(right(bin, 9) as unsigned) mod 4, 'ACCEPTED', 'DRAFT', 'ACCEPTED', 'SUBMITTED'), false
                from organisation where bin like 'L%'""", cycle);
        transaction.update("""
                insert into plan_line (cycle_id, region_kato, district_plan_id, typed, complete, programme_id, programme_code,
                    position_group, headcount, language, quarter, funding, merge_key, changed_by, changed_at)
                with recursive n (i) as (select 1 union all select i + 1 from n where i < 50)
                select p.cycle_id, p.region_kato, p.id, '{}', true, ?2, ?3, 'PEDAGOGUE', 3, 'kk', 1 + n.i mod 4,
                    'REPUBLICAN_BUDGET', sha2(concat(p.id, '-', n.i), 256), 'load', now()
                from district_plan p cross join n where p.cycle_id = ?1""", cycle, programme, PROGRAMME);
        return cycle;
    }

    private void removed(long cycle) {
        transaction.update("delete from plan_line where cycle_id = ?1", cycle);
        transaction.update("delete from district_plan where cycle_id = ?1", cycle);
        transaction.update("delete from plan_cycle where id = ?1", cycle);
        transaction.update("delete from organisation where bin like 'L%'");
    }
}
