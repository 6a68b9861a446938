package kz.bilik.planning.policy;

import java.util.Map;
import kz.bilik.programme.ApprovedProgramme;

/**
 * What a line may refer to.
 *
 * @param programmes by code
 * @param year of the campaign
 */
public record LineReference(Map<String, ApprovedProgramme> programmes, int year, int certificateValidYears) {

    public LineReference {
        programmes = Map.copyOf(programmes);
    }
}
