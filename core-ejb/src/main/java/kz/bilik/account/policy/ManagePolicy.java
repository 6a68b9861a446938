package kz.bilik.account.policy;

import static kz.bilik.account.policy.AccountRefusal.ACCOUNT_NOT_YOURS;
import static kz.bilik.account.policy.AccountRefusal.ACT_WITHOUT_REASON;
import static kz.bilik.account.policy.AccountRefusal.DISABLED_ALREADY;
import static kz.bilik.account.policy.AccountRefusal.ENABLED_ALREADY;
import static kz.bilik.account.policy.AccountRefusal.LAST_ADMINISTRATOR;
import static kz.bilik.account.policy.AccountRefusal.OWN_ACCOUNT;
import static kz.bilik.account.policy.AccountRefusal.ROLE_IS_OVER;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether somebody may change an account, take a role from it, switch it off or on.
 *
 * <p>SEC-1: only who could give all its roles manages an account, nobody manages his own, and the last administrator stays. SEC-3: access ends at once, and
 * what has ended does not end again.
 */
@Paragraph({"SEC-1", "SEC-3"})
public final class ManagePolicy {

    public Ruling decideChange(ManageFacts facts) {
        return new Ruling(standing(facts));
    }

    public Ruling decideDisabling(ManageFacts facts) {
        var grounds = standing(facts);
        if (facts.lastAdministrator()) {
            grounds.add(LAST_ADMINISTRATOR);
        }
        if (isBlank(facts.reason())) {
            grounds.add(ACT_WITHOUT_REASON);
        }
        if (!facts.enabled()) {
            grounds.add(DISABLED_ALREADY);
        }
        return new Ruling(grounds);
    }

    public Ruling decideEnabling(ManageFacts facts) {
        var grounds = standing(facts);
        if (isBlank(facts.reason())) {
            grounds.add(ACT_WITHOUT_REASON);
        }
        if (facts.enabled()) {
            grounds.add(ENABLED_ALREADY);
        }
        return new Ruling(grounds);
    }

    /** @param over whether the role has ended already */
    public Ruling decideEndingRole(ManageFacts facts, boolean over) {
        var grounds = standing(facts);
        if (facts.lastAdministrator()) {
            grounds.add(LAST_ADMINISTRATOR);
        }
        if (isBlank(facts.reason())) {
            grounds.add(ACT_WITHOUT_REASON);
        }
        if (over) {
            grounds.add(ROLE_IS_OVER);
        }
        return new Ruling(grounds);
    }

    private static ArrayList<Ground> standing(ManageFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.ownAccount()) {
            grounds.add(OWN_ACCOUNT);
        } else if (!facts.manageable()) {
            grounds.add(ACCOUNT_NOT_YOURS);
        }
        return grounds;
    }

    private static boolean isBlank(String reason) {
        return reason == null || reason.isBlank();
    }
}
