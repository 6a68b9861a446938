package kz.bilik.account.policy;

import static kz.bilik.account.policy.CodeRefusal.CODE_USED;
import static kz.bilik.account.policy.CodeRefusal.CODE_WRONG;
import static kz.bilik.account.policy.CodeRefusal.TOO_MANY_WRONG_CODES;

import java.time.Duration;
import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a code proves that its owner is there.
 *
 * <p>SEC-4, after section 6.5 of ASVS 5.0: a code counts once, within its time, and cannot be found by trying. Who tries has given the right password before, so
 * a stranger cannot lock anybody out here.
 */
@Paragraph("SEC-4")
public final class CodePolicy {

    public static final int MOST_WRONG = 10;
    public static final Duration WINDOW = Duration.ofMinutes(15);

    public Ruling decide(CodeFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.wrongCodes() >= MOST_WRONG) {
            grounds.add(TOO_MANY_WRONG_CODES);
        } else if (facts.step() == 0) {
            grounds.add(CODE_WRONG);
        } else if (facts.step() <= facts.lastStep()) {
            grounds.add(CODE_USED);
        }
        return new Ruling(grounds);
    }
}
