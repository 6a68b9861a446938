package kz.bilik.organisation.policy;

import static kz.bilik.organisation.policy.OrganisationRefusal.BIN_INVALID;
import static kz.bilik.organisation.policy.OrganisationRefusal.BIN_TAKEN;
import static kz.bilik.organisation.policy.OrganisationRefusal.DISTRICT_TAKEN;
import static kz.bilik.organisation.policy.OrganisationRefusal.KATO_NOT_A_DISTRICT;
import static kz.bilik.organisation.policy.OrganisationRefusal.KATO_NOT_OF_REGION;
import static kz.bilik.organisation.policy.OrganisationRefusal.REGION_UNKNOWN;

import java.util.ArrayList;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.Bin;

/**
 * Whether an organisation may be recorded.
 *
 * <p>Paragraph 11: districts send their plans to their region, so a department stands in exactly one district of one region, by the
 * classifier's code (two digits of the region, two of the district, five zeros).
 */
@Paragraph("11")
public final class OrganisationPolicy {

    private static final int REGION_DIGITS = 2;

    public Ruling decide(OrganisationFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!Bin.isBin(facts.bin())) {
            grounds.add(BIN_INVALID);
        }
        if (facts.binTaken()) {
            grounds.add(BIN_TAKEN);
        }
        if (!facts.regionKnown()) {
            grounds.add(REGION_UNKNOWN);
        }
        if (facts.regionKnown() && facts.kato() != null && !isOfRegion(facts)) {
            grounds.add(KATO_NOT_OF_REGION);
        }
        if (facts.type() == OrganisationType.DISTRICT_EDU && !isDistrict(facts.kato())) {
            grounds.add(KATO_NOT_A_DISTRICT);
        }
        if (facts.districtTaken()) {
            grounds.add(DISTRICT_TAKEN);
        }
        return new Ruling(grounds);
    }

    private static boolean isOfRegion(OrganisationFacts facts) {
        return facts.regionKato() != null
                && facts.kato().matches("\\d{9}")
                && facts.kato().startsWith(facts.regionKato().substring(0, REGION_DIGITS));
    }

    private static boolean isDistrict(String kato) {
        return kato != null && kato.matches("\\d{4}00000") && !kato.matches("\\d{2}0000000");
    }
}
