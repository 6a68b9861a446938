package kz.bilik.organisation;

import kz.bilik.shared.text.LocalText;

/**
 * An organisation in lists and as a recipient.
 *
 * @param regionKato null for one that belongs to no region
 * @param kato code of the district or place; null when not recorded
 * @param ownership null when not recorded
 */
public record OrganisationSummary(
        long id,
        String bin,
        LocalText name,
        OrganisationType type,
        String regionKato,
        String kato,
        Ownership ownership) {

    private static final int DISTRICT_DIGITS = 4;

    /** The digits by which everything of one district begins; empty without a code. */
    public String district() {
        return kato == null ? "" : kato.substring(0, DISTRICT_DIGITS);
    }
}
