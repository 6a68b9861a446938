package kz.bilik.secondchance;

/** What is told about requests of listeners. */
public enum ChanceNotice {
    REQUEST_ASKED,
    ORDER_TO_SIGN,
    REQUEST_GRANTED,
    REQUEST_DECLINED,
    ORDER_SIGNED
}
