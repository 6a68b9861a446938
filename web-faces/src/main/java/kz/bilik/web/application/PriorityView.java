package kz.bilik.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import kz.bilik.application.ApplicationPriority;
import kz.bilik.application.PriorityList;
import kz.bilik.application.ShareDimension;
import kz.bilik.application.ShareRow;
import kz.bilik.application.policy.PriorityReason;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** Who comes first when places are short, with the arithmetic, and the shares of applicants and places. */
@Named
@RequestScoped
public class PriorityView {

    @Inject
    private ApplicationPriority priority;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private OrganisationService organisations;

    @Inject
    private AskedApplication asked;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private PriorityList ranking;
    private List<ShareRow> shares;
    private List<String> asking;

    public boolean isWhole() {
        return !me.isAny(Roles.REGION_EDU, Roles.DISTRICT_EDU);
    }

    public List<RegionSummary> getRegions() {
        return organisations.regions();
    }

    /** The region that is looked at; the institute begins with the first one. */
    public String getRegion() {
        var wanted = asked.text("region");
        return !isWhole() ? "" : wanted.isEmpty() ? getRegions().get(0).kato() : wanted;
    }

    public int getYear() {
        return asked.year(LocalDate.now(clock).getYear() + 1);
    }

    public List<Integer> getYears() {
        var now = LocalDate.now(clock).getYear();
        return List.of(now - 1, now, now + 1);
    }

    /** Programmes that somebody applies for. */
    public List<ApprovedProgramme> getProgrammes() {
        return programmes.approved().stream()
                .filter(programme -> asking().contains(programme.code()))
                .toList();
    }

    private List<String> asking() {
        if (asking == null) {
            asking = priority.programmes(getRegion(), getYear());
        }
        return asking;
    }

    public String getProgramme() {
        var wanted = asked.text("programme");
        return asking().contains(wanted)
                ? wanted
                : asking().stream().findFirst().orElse("");
    }

    public PriorityList getRanking() {
        if (ranking == null) {
            ranking = priority.ranking(getRegion(), getProgramme(), getYear());
        }
        return ranking;
    }

    /** The last place that is given, so that the list is cut below it. */
    public boolean isCutBelow(int rank) {
        return getRanking().isShort() && rank == getRanking().places();
    }

    public String since(Period period) {
        return period == null
                ? words.get("application.never")
                : words.of("application.since", period.getYears(), period.getMonths(), period.getDays());
    }

    public String reason(PriorityReason reason) {
        return words.name(reason);
    }

    public ShareDimension[] getDimensions() {
        return ShareDimension.values();
    }

    public List<ShareRow> shares(ShareDimension dimension) {
        if (shares == null) {
            shares = priority.shares(getRegion(), "", getYear());
        }
        return shares.stream().filter(row -> row.dimension() == dimension).toList();
    }
}
