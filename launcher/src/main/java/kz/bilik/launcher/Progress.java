package kz.bilik.launcher;

/** Tells the person at the terminal what is being waited for. */
@FunctionalInterface
public interface Progress {
    void waitingFor(String part);
}
