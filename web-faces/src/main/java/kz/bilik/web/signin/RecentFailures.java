package kz.bilik.web.signin;

/** Wrong passwords of the last minutes from one address: for one name, and for all names together. */
public record RecentFailures(int forName, int forAddress) {

    static final int PER_NAME = 5;
    static final int PER_ADDRESS = 30;

    /**
     * Whether this address has to wait.
     *
     * <p>Counted per address, so that a stranger cannot lock a user out who signs in from elsewhere.
     */
    public boolean mustWait() {
        return forName >= PER_NAME || forAddress >= PER_ADDRESS;
    }
}
