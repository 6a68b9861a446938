package kz.bilik.web.signin;

/**
 * Wrong passwords of the last minutes.
 *
 * @param forName from this address for this name
 * @param forAddress from this address for all names
 * @param everywhere for this name from all addresses
 * @param knownAddress whether the user has been signed in from this address before
 */
public record RecentFailures(int forName, int forAddress, int everywhere, boolean knownAddress) {

    static final int PER_NAME = 5;
    static final int PER_ADDRESS = 30;
    static final int PER_NAME_EVERYWHERE = 100;

    /**
     * Whether this address has to wait.
     *
     * <p>Counted per address, so that a stranger cannot lock a user out who signs in from elsewhere. Whoever guesses from many addresses stops all that the user has
     * never come from, and not the others.
     */
    public boolean mustWait() {
        return forName >= PER_NAME || forAddress >= PER_ADDRESS || everywhere >= PER_NAME_EVERYWHERE && !knownAddress;
    }
}
