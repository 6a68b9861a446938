package kz.bilik.attendance.policy;

import static kz.bilik.attendance.policy.AttendanceRefusal.CORRECTION_WITHOUT_REASON;
import static kz.bilik.attendance.policy.AttendanceRefusal.ENTRY_BEFORE_SESSION;
import static kz.bilik.attendance.policy.AttendanceRefusal.ENTRY_WINDOW_CLOSED;
import static kz.bilik.attendance.policy.AttendanceRefusal.REGISTER_LOCKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class EntryPolicyTest {

    private static final LocalDate HELD_ON = LocalDate.parse("2026-02-02");

    private final EntryPolicy policy = new EntryPolicy();

    @Test
    @Paragraph("23(3)")
    void the_trainer_enters_up_to_the_third_day_after_the_class() {
        assertThat(byTrainerOn("2026-02-02")).isEmpty();
        assertThat(byTrainerOn("2026-02-05")).isEmpty();
        assertThat(byTrainerOn("2026-02-06")).containsExactly(ENTRY_WINDOW_CLOSED);
    }

    @Test
    @Paragraph("23(3)")
    void nobody_marks_a_class_that_is_yet_to_come() {
        assertThat(byTrainerOn("2026-02-01")).containsExactly(ENTRY_BEFORE_SESSION);
    }

    @Test
    @Paragraph("23(3)")
    void the_administrator_corrects_later_with_a_reason() {
        assertThat(byAdministrator("2026-02-06", "журнал қағаз түрінде жүргізілді"))
                .isEmpty();
        assertThat(byAdministrator("2026-02-06", " ")).containsExactly(CORRECTION_WITHOUT_REASON);
        assertThat(byAdministrator("2026-02-06", null)).containsExactly(CORRECTION_WITHOUT_REASON);
        assertThat(byAdministrator("2026-02-05", null)).isEmpty();
    }

    @Test
    @Paragraph("23(3)")
    void scenario_51_a_mark_after_the_confirmed_protocol_is_refused_to_everyone() {
        var facts = new EntryFacts(HELD_ON, HELD_ON.plusDays(3), HELD_ON, true, "қате", true);

        assertThat(policy.decide(facts).grounds()).containsExactly(REGISTER_LOCKED);
    }

    private List<Ground> byTrainerOn(String today) {
        return policy.decide(new EntryFacts(HELD_ON, HELD_ON.plusDays(3), LocalDate.parse(today), false, null, false))
                .grounds();
    }

    private List<Ground> byAdministrator(String today, String reason) {
        return policy.decide(new EntryFacts(HELD_ON, HELD_ON.plusDays(3), LocalDate.parse(today), true, reason, false))
                .grounds();
    }
}
