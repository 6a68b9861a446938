package kz.bilik.schedule;

/**
 * How far the caller sees into schedules; null = that limit lets nothing through.
 *
 * @param whole every line in every state
 * @param regionKato lines that this region has places in, once they were put before it
 * @param authorisedBody lines of the republican budget, once they were put before it
 * @param trainerUserId lines that this user leads
 */
public record ScheduleReach(boolean whole, String regionKato, boolean authorisedBody, Long trainerUserId) {

    /** For whom the caller answers; null for one who is never asked. */
    public Approver asApprover() {
        if (regionKato != null) {
            return Approver.region(regionKato);
        }
        return authorisedBody ? Approver.authorisedBody() : null;
    }
}
