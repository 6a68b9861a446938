package kz.bilik.application;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bilik.application.PriorityList.PriorityRow;
import kz.bilik.application.policy.PriorityPolicy;
import kz.bilik.application.policy.PriorityRank;
import kz.bilik.application.store.ApplicationStore;
import kz.bilik.application.store.ApplicationStore.Candidate;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.organisation.Ownership;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.planning.PlanningService;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.text.LocalText;

/**
 * Shows how places are shared out when they are short, and whether all groups have equal opportunity (paragraph 9). A district sees its own applicants
 * and places, a region its own, the institute any region.
 */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, REGION_EDU, DISTRICT_EDU})
public class ApplicationPriority {

    private final PriorityPolicy policy = new PriorityPolicy();

    @Inject
    private ApplicationStore store;

    @Inject
    private ApplicationAccess access;

    @Inject
    private PlanningService planning;

    @Inject
    private OrganisationService organisations;

    @Inject
    private Clock clock;

    /**
     * The applicants of a region for a programme, whoever has waited longest first.
     *
     * @param regionKato for the institute; others get their own
     */
    public PriorityList ranking(String regionKato, String programmeCode, int studyYear) {
        var district = access.scope().districtKato();
        var region = region(regionKato);
        var candidates = store.candidates(region, district, programmeCode, studyYear);
        var places = planning.places(region, district, programmeCode, studyYear);
        var ranks =
                policy.rank(candidates.stream().map(Candidate::facts).toList(), places.places(), LocalDate.now(clock));
        var byId = candidates.stream()
                .collect(Collectors.toMap(found -> found.row().id(), Candidate::row));
        return new PriorityList(
                programmeCode,
                studyYear,
                places.places(),
                places.approved(),
                candidates.stream()
                        .filter(found -> found.row().state().isPlaced())
                        .count(),
                rows(ranks, byId));
    }

    private static List<PriorityRow> rows(List<PriorityRank> ranks, Map<ApplicationId, ApplicationRow> byId) {
        var passedOver = ranks.stream()
                .anyMatch(rank -> rank.within() && byId.get(rank.id()).state() == ApplicationState.ACCEPTED);
        return ranks.stream()
                .map(rank -> new PriorityRow(
                        rank,
                        byId.get(rank.id()),
                        passedOver
                                && !rank.within()
                                && byId.get(rank.id()).state().isPlaced()))
                .toList();
    }

    /** The programmes that somebody of the region applies for in a year, by code. */
    public List<String> programmes(String regionKato, int studyYear) {
        return store.programmes(region(regionKato), access.scope().districtKato(), studyYear);
    }

    /**
     * Shares of applicants and of places, side by side.
     *
     * @param regionKato for the institute, empty for all regions; others get their own
     * @param programmeCode empty for all programmes
     */
    public List<ShareRow> shares(String regionKato, String programmeCode, int studyYear) {
        var whole = access.scope().wholeInstitute() && (regionKato == null || regionKato.isEmpty());
        var region = whole ? null : region(regionKato);
        var district = access.scope().districtKato();
        var rows = new ArrayList<ShareRow>();
        rows.addAll(
                whole
                        ? dimension(ShareDimension.REGION, null, null, programmeCode, studyYear, regionNames())
                        : dimension(
                                ShareDimension.DISTRICT,
                                region,
                                district,
                                programmeCode,
                                studyYear,
                                districtNames(region)));
        rows.addAll(dimension(
                ShareDimension.LANGUAGE,
                region,
                district,
                programmeCode,
                studyYear,
                language -> EnumTexts.of(TeachingLanguage.of(language))));
        rows.addAll(dimension(
                ShareDimension.OWNERSHIP,
                region,
                district,
                programmeCode,
                studyYear,
                ownership -> ownership.isEmpty()
                        ? EnumTexts.of(UnknownGroup.OWNERSHIP_UNKNOWN)
                        : EnumTexts.of(Ownership.valueOf(ownership))));
        rows.addAll(dimension(
                ShareDimension.POSITION,
                region,
                district,
                programmeCode,
                studyYear,
                group -> group.isEmpty()
                        ? EnumTexts.of(UnknownGroup.OTHER_POSITION)
                        : EnumTexts.of(PositionGroup.valueOf(group))));
        return rows;
    }

    private List<ShareRow> dimension(
            ShareDimension dimension,
            String region,
            String district,
            String programmeCode,
            int studyYear,
            Function<String, LocalText> names) {
        var counts = store.shares(dimension, region, district, programmeCode, studyYear);
        var applicants = counts.stream().mapToLong(count -> count.applicants()).sum();
        var places = counts.stream().mapToLong(count -> count.places()).sum();
        return counts.stream()
                .map(count -> new ShareRow(
                        dimension, names.apply(count.key()), count.applicants(), count.places(), applicants, places))
                .toList();
    }

    private Function<String, LocalText> regionNames() {
        var names =
                organisations.regions().stream().collect(Collectors.toMap(RegionSummary::kato, RegionSummary::name));
        return kato -> names.getOrDefault(kato, new LocalText(kato, null, null));
    }

    private Function<String, LocalText> districtNames(String region) {
        var names = organisations.ofType(OrganisationType.DISTRICT_EDU).stream()
                .filter(department -> region.equals(department.regionKato()))
                .collect(Collectors.toMap(
                        OrganisationSummary::district, OrganisationSummary::name, (first, second) -> first));
        var whole = organisations.region(region).map(RegionSummary::name).orElse(new LocalText(region, null, null));
        return kato -> names.getOrDefault(kato, whole);
    }

    /** The own region; the institute names one. */
    private String region(String asked) {
        var scope = access.scope();
        if (scope.wholeInstitute()) {
            access.requireRegion(asked);
            return asked;
        }
        return scope.districtKato() != null ? regionOfDistrict() : scope.regionKato();
    }

    private String regionOfDistrict() {
        return organisations.own().map(OrganisationSummary::regionKato).orElse("");
    }
}
