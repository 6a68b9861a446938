package kz.bilik.expulsion;

/** How the listener was informed of the case. */
public enum InformedBy {
    SYSTEM,
    BY_HAND,
    POST
}
