package kz.bilik.account;

/** Where a given role stands in time. */
public enum RoleStanding {
    TO_COME,
    HOLDS,
    OVER
}
