package kz.bilik.account.policy;

import static kz.bilik.account.policy.AccountRefusal.ACCOUNT_NOT_YOURS;
import static kz.bilik.account.policy.AccountRefusal.ACT_WITHOUT_REASON;
import static kz.bilik.account.policy.AccountRefusal.DISABLED_ALREADY;
import static kz.bilik.account.policy.AccountRefusal.ENABLED_ALREADY;
import static kz.bilik.account.policy.AccountRefusal.LAST_ADMINISTRATOR;
import static kz.bilik.account.policy.AccountRefusal.OWN_ACCOUNT;
import static kz.bilik.account.policy.AccountRefusal.ROLE_IS_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class ManagePolicyTest {

    private static final ManageFacts USUAL = new ManageFacts(false, true, false, true, "жұмыстан кетті");

    private final ManagePolicy policy = new ManagePolicy();

    @Test
    @Paragraph("SEC-1")
    void nobody_manages_his_own_account() {
        var own = new ManageFacts(true, true, false, true, "себеп");

        assertThat(policy.decideChange(own).grounds()).containsExactly(OWN_ACCOUNT);
        assertThat(policy.decideDisabling(own).grounds()).containsExactly(OWN_ACCOUNT);
        assertThat(policy.decideEndingRole(own, false).grounds()).containsExactly(OWN_ACCOUNT);
    }

    @Test
    @Paragraph("SEC-1")
    void an_account_with_a_role_that_one_may_not_give_is_not_ones_to_manage() {
        var foreign = new ManageFacts(false, false, false, true, "себеп");

        assertThat(policy.decideChange(foreign).grounds()).containsExactly(ACCOUNT_NOT_YOURS);
        assertThat(policy.decideDisabling(foreign).grounds()).containsExactly(ACCOUNT_NOT_YOURS);
        assertThat(policy.decideEndingRole(foreign, false).grounds()).containsExactly(ACCOUNT_NOT_YOURS);
    }

    @Test
    @Paragraph("SEC-1")
    void the_last_administrator_is_neither_switched_off_nor_loses_the_role() {
        var last = new ManageFacts(false, true, true, true, "себеп");

        assertThat(policy.decideDisabling(last).grounds()).containsExactly(LAST_ADMINISTRATOR);
        assertThat(policy.decideEndingRole(last, false).grounds()).containsExactly(LAST_ADMINISTRATOR);
        assertThat(policy.decideChange(last).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("SEC-1")
    void what_takes_access_away_or_gives_it_back_has_a_reason() {
        for (var none : new String[] {null, "", "  "}) {
            var facts = new ManageFacts(false, true, false, true, none);
            assertThat(policy.decideDisabling(facts).grounds()).containsExactly(ACT_WITHOUT_REASON);
            assertThat(policy.decideEndingRole(facts, false).grounds()).containsExactly(ACT_WITHOUT_REASON);
        }
        assertThat(policy.decideEnabling(new ManageFacts(false, true, false, false, ""))
                        .grounds())
                .containsExactly(ACT_WITHOUT_REASON);
    }

    @Test
    @Paragraph("SEC-3")
    void what_is_over_does_not_end_again() {
        var off = new ManageFacts(false, true, false, false, "себеп");

        assertThat(policy.decideDisabling(USUAL).isAllowed()).isTrue();
        assertThat(policy.decideDisabling(off).grounds()).containsExactly(DISABLED_ALREADY);
        assertThat(policy.decideEnabling(off).isAllowed()).isTrue();
        assertThat(policy.decideEnabling(USUAL).grounds()).containsExactly(ENABLED_ALREADY);
        assertThat(policy.decideEndingRole(USUAL, false).isAllowed()).isTrue();
        assertThat(policy.decideEndingRole(USUAL, true).grounds()).containsExactly(ROLE_IS_OVER);
    }
}
