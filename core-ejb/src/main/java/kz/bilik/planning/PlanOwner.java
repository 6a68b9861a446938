package kz.bilik.planning;

/** Whose form it is: the plan of a district, or the lines of a region itself. */
public record PlanOwner(DistrictPlanId district, RegionPlanId region) {

    public PlanOwner {
        if ((district == null) == (region == null)) {
            throw new IllegalArgumentException("a line belongs to one plan");
        }
    }

    public static PlanOwner of(DistrictPlanId district) {
        return new PlanOwner(district, null);
    }

    public static PlanOwner of(RegionPlanId region) {
        return new PlanOwner(null, region);
    }
}
