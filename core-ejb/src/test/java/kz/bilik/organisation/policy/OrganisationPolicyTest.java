package kz.bilik.organisation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.organisation.OrganisationType;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class OrganisationPolicyTest {

    private static final String BIN = "990140000443";
    private static final String KOSTANAY = "390000000";

    private final OrganisationPolicy policy = new OrganisationPolicy();

    @Test
    @Paragraph("11")
    void a_district_department_stands_in_one_district_of_its_region() {
        assertThat(policy.decide(district(BIN, "391000000")).isAllowed()).isTrue();
        assertThat(policy.decide(district(BIN, "111000000")).grounds())
                .containsExactly(OrganisationRefusal.KATO_NOT_OF_REGION);
        assertThat(policy.decide(district(BIN, KOSTANAY)).grounds())
                .containsExactly(OrganisationRefusal.KATO_NOT_A_DISTRICT);
        assertThat(policy.decide(district(BIN, null)).grounds())
                .containsExactly(OrganisationRefusal.KATO_NOT_A_DISTRICT);
        assertThat(policy.decide(new OrganisationFacts(
                                OrganisationType.DISTRICT_EDU, BIN, KOSTANAY, "391000000", true, true, true))
                        .grounds())
                .containsExactly(OrganisationRefusal.BIN_TAKEN, OrganisationRefusal.DISTRICT_TAKEN);
    }

    @Test
    @Paragraph("11")
    void an_organisation_has_a_number_and_a_known_region() {
        assertThat(policy.decide(district("990140000444", "391000000")).grounds())
                .containsExactly(OrganisationRefusal.BIN_INVALID);
        assertThat(policy.decide(new OrganisationFacts(
                                OrganisationType.DISTRICT_EDU, BIN, "990000000", "391000000", false, false, false))
                        .grounds())
                .containsExactly(OrganisationRefusal.REGION_UNKNOWN);
    }

    private static OrganisationFacts district(String bin, String kato) {
        return new OrganisationFacts(OrganisationType.DISTRICT_EDU, bin, KOSTANAY, kato, false, true, false);
    }
}
