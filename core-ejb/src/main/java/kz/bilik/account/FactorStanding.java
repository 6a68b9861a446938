package kz.bilik.account;

import java.time.Instant;

/**
 * Whether the caller's account asks for a code.
 *
 * @param since null when it does not
 * @param recoveryCodes how many are left
 */
public record FactorStanding(Instant since, int recoveryCodes) {

    public boolean isOn() {
        return since != null;
    }
}
