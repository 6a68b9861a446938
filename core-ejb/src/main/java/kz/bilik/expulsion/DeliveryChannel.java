package kz.bilik.expulsion;

/** How a notice reaches its recipient. */
public enum DeliveryChannel {
    EMAIL,
    POST,
    BY_HAND
}
