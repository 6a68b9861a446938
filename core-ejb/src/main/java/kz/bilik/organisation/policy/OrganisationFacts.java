package kz.bilik.organisation.policy;

import kz.bilik.organisation.OrganisationType;

/**
 * An organisation that someone wants to record.
 *
 * @param kato null when none is given
 * @param binTaken whether another organisation has this number
 * @param districtTaken whether another department is recorded for the same district
 */
public record OrganisationFacts(
        OrganisationType type,
        String bin,
        String regionKato,
        String kato,
        boolean binTaken,
        boolean regionKnown,
        boolean districtTaken) {}
