package kz.bilik.accreditation.policy;

import static kz.bilik.accreditation.policy.PackageFixture.aCompletePackage;
import static kz.bilik.accreditation.policy.SubmissionRefusal.CHARTER_EXPIRED;
import static kz.bilik.accreditation.policy.SubmissionRefusal.CHARTER_MISSING;
import static kz.bilik.accreditation.policy.SubmissionRefusal.CONTRACT_EXPIRED;
import static kz.bilik.accreditation.policy.SubmissionRefusal.CONTRACT_MISSING;
import static kz.bilik.accreditation.policy.SubmissionRefusal.FIRE_EXPIRED;
import static kz.bilik.accreditation.policy.SubmissionRefusal.FIRE_MISSING;
import static kz.bilik.accreditation.policy.SubmissionRefusal.PREMISES_RIGHT_EXPIRED;
import static kz.bilik.accreditation.policy.SubmissionRefusal.PREMISES_RIGHT_MISSING;
import static kz.bilik.accreditation.policy.SubmissionRefusal.QUALIFICATION_EXPIRED;
import static kz.bilik.accreditation.policy.SubmissionRefusal.QUALIFICATION_MISSING;
import static kz.bilik.accreditation.policy.SubmissionRefusal.REGISTRATION_EXPIRED;
import static kz.bilik.accreditation.policy.SubmissionRefusal.REGISTRATION_MISSING;
import static kz.bilik.accreditation.policy.SubmissionRefusal.REGULATION_EXPIRED;
import static kz.bilik.accreditation.policy.SubmissionRefusal.REGULATION_MISSING;
import static kz.bilik.accreditation.policy.SubmissionRefusal.SANITARY_EXPIRED;
import static kz.bilik.accreditation.policy.SubmissionRefusal.SANITARY_MISSING;
import static kz.bilik.accreditation.policy.SubmissionRefusal.STAFFING_INSUFFICIENT;
import static kz.bilik.accreditation.policy.SubmissionRefusal.TRAINER_WITHOUT_CONTRACT;
import static kz.bilik.accreditation.policy.SubmissionRefusal.TRAINER_WITHOUT_PROOF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bilik.accreditation.PackageItemKind;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionPolicyTest {

    private static final Map<PackageItemKind, SubmissionRefusal> MISSING = Map.of(
            PackageItemKind.REGISTRATION, REGISTRATION_MISSING,
            PackageItemKind.CHARTER, CHARTER_MISSING,
            PackageItemKind.QUALIFICATION, QUALIFICATION_MISSING,
            PackageItemKind.CONTRACT, CONTRACT_MISSING,
            PackageItemKind.REGULATION, REGULATION_MISSING,
            PackageItemKind.PREMISES_RIGHT, PREMISES_RIGHT_MISSING,
            PackageItemKind.SANITARY, SANITARY_MISSING,
            PackageItemKind.FIRE, FIRE_MISSING);
    private static final Map<PackageItemKind, SubmissionRefusal> EXPIRED = Map.of(
            PackageItemKind.REGISTRATION, REGISTRATION_EXPIRED,
            PackageItemKind.CHARTER, CHARTER_EXPIRED,
            PackageItemKind.QUALIFICATION, QUALIFICATION_EXPIRED,
            PackageItemKind.CONTRACT, CONTRACT_EXPIRED,
            PackageItemKind.REGULATION, REGULATION_EXPIRED,
            PackageItemKind.PREMISES_RIGHT, PREMISES_RIGHT_EXPIRED,
            PackageItemKind.SANITARY, SANITARY_EXPIRED,
            PackageItemKind.FIRE, FIRE_EXPIRED);

    private final SubmissionPolicy policy = new SubmissionPolicy();

    @Test
    @Paragraph("5(6)")
    void scenario_11_a_package_without_the_fire_safety_act_is_refused_by_its_name() {
        assertThat(policy.decide(
                                aCompletePackage().without(PackageItemKind.FIRE).on("2026-06-10"))
                        .grounds())
                .containsExactly(FIRE_MISSING);
    }

    @Test
    @Paragraph("5(6)")
    void scenario_12_a_sanitary_act_holds_through_its_last_day() {
        var facts = aCompletePackage().with(PackageItemKind.SANITARY, "2026-06-10");

        assertThat(policy.decide(facts.on("2026-06-10")).isAllowed()).isTrue();
        assertThat(policy.decide(facts.on("2026-06-11")).grounds()).containsExactly(SANITARY_EXPIRED);
    }

    @ParameterizedTest
    @EnumSource(PackageItemKind.class)
    @Paragraph({"5(1)", "5(2)", "5(3)", "5(4)", "5(5)", "5(6)"})
    void each_missing_and_each_expired_document_is_named(PackageItemKind kind) {
        assertThat(policy.decide(new SubmissionFacts(List.of(), Set.of(), true, null, LocalDate.of(2026, 6, 10)))
                        .grounds())
                .contains(MISSING.get(kind));
        assertThat(policy.decide(aCompletePackage().with(kind, "2026-06-09").on("2026-06-10"))
                        .grounds())
                .containsExactly(EXPIRED.get(kind));
    }

    @Test
    @Paragraph({"5(1)", "5(2)", "5(3)", "5(4)", "5(5)", "5(6)"})
    void an_empty_package_lacks_all_eight_documents() {
        assertThat(policy.decide(new SubmissionFacts(List.of(), Set.of(), true, null, LocalDate.of(2026, 6, 10)))
                        .grounds())
                .containsExactly(
                        REGISTRATION_MISSING,
                        CHARTER_MISSING,
                        QUALIFICATION_MISSING,
                        CONTRACT_MISSING,
                        REGULATION_MISSING,
                        PREMISES_RIGHT_MISSING,
                        SANITARY_MISSING,
                        FIRE_MISSING);
        assertThat(List.of(
                        REGISTRATION_EXPIRED,
                        CHARTER_EXPIRED,
                        QUALIFICATION_EXPIRED,
                        CONTRACT_EXPIRED,
                        REGULATION_EXPIRED,
                        PREMISES_RIGHT_EXPIRED,
                        SANITARY_EXPIRED,
                        FIRE_EXPIRED))
                .containsExactlyInAnyOrderElementsOf(EXPIRED.values());
    }

    @Test
    @Paragraph({"5(2)", "5(3)"})
    void each_trainer_who_counts_has_a_proof_and_a_contract_in_the_package() {
        assertThat(policy.decide(aCompletePackage()
                                .aboutAnother(PackageItemKind.QUALIFICATION)
                                .aboutAnother(PackageItemKind.CONTRACT)
                                .on("2026-06-10"))
                        .grounds())
                .containsExactly(TRAINER_WITHOUT_PROOF, TRAINER_WITHOUT_CONTRACT);
    }

    @Test
    @Paragraph("3(1)")
    void below_forty_percent_only_the_director_submits_with_a_reason() {
        assertThat(policy.decide(aCompletePackage().belowFortyPercent().on("2026-06-10"))
                        .grounds())
                .containsExactly(STAFFING_INSUFFICIENT);
        assertThat(policy.decide(aCompletePackage()
                                .belowFortyPercent()
                                .overriddenBecause(" ")
                                .on("2026-06-10"))
                        .grounds())
                .containsExactly(STAFFING_INSUFFICIENT);
        assertThat(policy.decide(aCompletePackage()
                                .belowFortyPercent()
                                .overriddenBecause("екі тренер жұмысқа алынуда")
                                .on("2026-06-10"))
                        .isAllowed())
                .isTrue();
    }
}
