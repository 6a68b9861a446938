package kz.bilik.application.policy;

import static kz.bilik.application.policy.PriorityReason.APPLIED_LATER;
import static kz.bilik.application.policy.PriorityReason.CERTIFIED_LATER;
import static kz.bilik.application.policy.PriorityReason.FIRST;
import static kz.bilik.application.policy.PriorityReason.REGISTERED_LATER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import kz.bilik.application.ApplicationId;
import kz.bilik.application.ShareDimension;
import kz.bilik.application.ShareRow;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.LocalText;
import org.junit.jupiter.api.Test;

class PriorityPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final PriorityPolicy policy = new PriorityPolicy();
    private final PlacementPolicy placement = new PlacementPolicy();

    @Test
    @Paragraph("9")
    void whoever_waits_longest_comes_first_then_the_earlier_application_then_the_earlier_number() {
        var ranks = policy.rank(
                List.of(
                        applicant(1, "2024-03-01", "2026-02-01", "Ө-2026-000007"),
                        applicant(2, "2021-03-01", "2026-02-02", "Ө-2026-000009"),
                        applicant(3, null, "2026-05-01", "Ө-2026-000020"),
                        applicant(4, "2021-03-01", "2026-02-01", "Ө-2026-000008"),
                        applicant(5, "2021-03-01", "2026-02-02", "Ө-2026-000010")),
                3,
                TODAY);

        assertThat(ranks).extracting(rank -> rank.id().value()).containsExactly(3L, 4L, 2L, 5L, 1L);
        assertThat(ranks)
                .extracting(PriorityRank::reason)
                .containsExactly(FIRST, CERTIFIED_LATER, APPLIED_LATER, REGISTERED_LATER, CERTIFIED_LATER);
        assertThat(ranks).extracting(PriorityRank::within).containsExactly(true, true, true, false, false);
        assertThat(ranks.get(0).since()).isNull();
        assertThat(ranks.get(1).since()).isEqualTo(Period.of(5, 8, 23));
    }

    @Test
    @Paragraph("9")
    void one_day_between_certificates_decides_whatever_the_days_of_application() {
        var ranks = policy.rank(
                List.of(
                        applicant(1, "2023-06-02", "2026-01-10", "Ө-2026-000001"),
                        applicant(2, "2023-06-01", "2026-06-10", "Ө-2026-000900")),
                1,
                TODAY);

        assertThat(ranks).extracting(rank -> rank.id().value()).containsExactly(2L, 1L);
    }

    @Test
    @Paragraph("9")
    void shares_are_truncated_when_shown_and_compared_exactly() {
        var third = new ShareRow(ShareDimension.OWNERSHIP, new LocalText("жекеменшік", null, null), 2, 2, 6, 6);
        var behind = new ShareRow(ShareDimension.OWNERSHIP, new LocalText("жекеменшік", null, null), 2, 1, 6, 4);

        assertThat(third.shareOfApplicants()).isEqualTo("33.33");
        assertThat(third.isBehind()).isFalse();
        assertThat(behind.shareOfPlaces()).isEqualTo("25.00");
        assertThat(behind.isBehind()).isTrue();
        assertThat(new ShareRow(ShareDimension.LANGUAGE, behind.group(), 2, 0, 6, 0).isBehind())
                .isFalse();
    }

    @Test
    @Paragraph("11")
    void a_line_gives_as_many_places_as_it_asks_for_and_to_nobody_else() {
        assertThat(placement
                        .decide(place("PLAN-072", 2027, PositionGroup.PEDAGOGUE, null, 2))
                        .isAllowed())
                .isTrue();
        assertThat(placement
                        .decide(place("PLAN-072", 2027, PositionGroup.PEDAGOGUE, null, 3))
                        .grounds())
                .containsExactly(PlacementRefusal.LINE_FULL);
        assertThat(placement
                        .decide(place("PLAN-036", 2028, PositionGroup.HEAD, new PersonId(8), 0))
                        .grounds())
                .containsExactly(
                        PlacementRefusal.LINE_OF_ANOTHER_PROGRAMME,
                        PlacementRefusal.LINE_OF_ANOTHER_YEAR,
                        PlacementRefusal.LINE_OF_ANOTHER_GROUP,
                        PlacementRefusal.LINE_OF_ANOTHER_PERSON);
    }

    private static PlacementFacts place(String programme, int year, PositionGroup group, PersonId named, long taken) {
        return new PlacementFacts(
                new PersonId(7),
                "PLAN-072",
                2027,
                PositionGroup.PEDAGOGUE,
                new PlacementFacts.Line(programme, year, group, 3, named),
                taken);
    }

    private static PriorityFacts applicant(long id, String certified, String applied, String number) {
        return new PriorityFacts(
                new ApplicationId(id),
                certified == null ? null : LocalDate.parse(certified),
                LocalDate.parse(applied),
                number);
    }
}
