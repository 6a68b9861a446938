package kz.bilik.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import kz.bilik.planning.CampaignService;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.LineCells;
import kz.bilik.planning.LineColumn;
import kz.bilik.planning.PerspectiveLine;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ModuleSpec;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.shared.text.LocalText;

/** Campaigns whose requests are out, each of a year of its own so that tests never meet. */
@Dependent
public class Campaigns {

    public static final String PROGRAMME = "PLAN-072";
    public static final String SECOND_PROGRAMME = "PLAN-036";
    public static final String LATE = "бағдарламалар кеш бекітілді";

    @Inject
    private CampaignService campaigns;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private AsSystem system;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDirector director;

    public ProgrammeId programme(String code, int hours) throws Exception {
        var title = new LocalText("Ойын арқылы дамыту", "Развитие через игру", "Development through play");
        return system.call(() -> programmes
                .findOrCreateApprovedVersion(code, title, hours, List.of(new ModuleSpec(title, hours)))
                .id());
    }

    /** Its perspective plan is written and approved; no request has gone out. */
    public CycleId prepared(int year) throws Exception {
        programme(PROGRAMME, 72);
        programme(SECOND_PROGRAMME, 36);
        var id = admin.call(() -> campaigns.open(year));
        admin.run(() -> campaigns.writePerspective(
                id,
                List.of(new PerspectiveLine(
                        PROGRAMME, List.of(100, 200, 0, 50), Funding.REPUBLICAN_BUDGET, "Оқу бөлімі", "350 маман"))));
        director.run(() -> campaigns.approvePerspective(id));
        return id;
    }

    public CycleId asked(int year) throws Exception {
        var id = prepared(year);
        admin.call(() -> campaigns.send(id, Set.of(), LATE));
        return id;
    }

    public static LineCells places(String workplace, int number) {
        var cells = new EnumMap<LineColumn, String>(LineColumn.class);
        cells.put(LineColumn.WORKPLACE, workplace);
        cells.put(LineColumn.HEADCOUNT, String.valueOf(number));
        cells.put(LineColumn.GROUP, "PEDAGOGUE");
        cells.put(LineColumn.PROGRAMME, PROGRAMME);
        cells.put(LineColumn.LANGUAGE, "KK");
        cells.put(LineColumn.QUARTER, "2");
        cells.put(LineColumn.FUNDING, "REPUBLICAN_BUDGET");
        return new LineCells(cells);
    }

    public static LineCells person(String iin, String surname) {
        return places("«Балауса» бөбекжай-бақшасы", 1)
                .with(LineColumn.HEADCOUNT, null)
                .with(LineColumn.IIN, iin)
                .with(LineColumn.SURNAME, surname)
                .with(LineColumn.NAME, "Құндыз");
    }
}
