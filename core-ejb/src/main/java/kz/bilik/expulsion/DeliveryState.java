package kz.bilik.expulsion;

/** What became of a notice at one recipient. */
public enum DeliveryState {
    PREPARED,
    SENT,
    DELIVERED,
    FAILED
}
