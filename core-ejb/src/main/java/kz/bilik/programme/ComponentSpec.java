package kz.bilik.programme;

import java.math.BigDecimal;
import kz.bilik.shared.text.LocalText;

/**
 * A component of the final assessment.
 *
 * @param maxScore the highest score that can be reached
 * @param passPercent share of it that passes
 */
public record ComponentSpec(ComponentKind kind, LocalText title, BigDecimal maxScore, BigDecimal passPercent) {

    /** What a programme has that says nothing else: one test. */
    public static ComponentSpec finalTest(BigDecimal maxScore, BigDecimal passPercent) {
        return new ComponentSpec(
                ComponentKind.TEST,
                new LocalText("Қорытынды тестілеу", "Итоговое тестирование", "Final test"),
                maxScore,
                passPercent);
    }
}
