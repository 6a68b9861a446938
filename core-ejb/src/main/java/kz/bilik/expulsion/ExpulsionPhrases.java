package kz.bilik.expulsion;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kz.bilik.notice.NoticeText;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Percent;

/** Sentences in the language of a paper that are frozen with it: the condition of the agreement that was broken, and the figures. */
@ApplicationScoped
public class ExpulsionPhrases {

    String requirement(ViolationKind kind, Settings rules, String language) {
        return NoticeText.of(
                        Requirement.valueOf(kind.name()),
                        whole(rules.attendanceMinPercent()),
                        whole(rules.testMinPercent()))
                .in(language);
    }

    String attendance(BigDecimal attended, BigDecimal total, Settings rules, String language) {
        return NoticeText.of(
                        ExpulsionWording.ATTENDANCE_FACTS,
                        total.signum() == 0 ? "0" : Percent.of(attended, total).shown(),
                        whole(rules.attendanceMinPercent()),
                        attended.stripTrailingZeros().toPlainString(),
                        total.stripTrailingZeros().toPlainString())
                .in(language);
    }

    String phrase(ExpulsionWording phrase, String language, Object... arguments) {
        return NoticeText.of(phrase, arguments).in(language);
    }

    private static String whole(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.CEILING).toPlainString();
    }
}
