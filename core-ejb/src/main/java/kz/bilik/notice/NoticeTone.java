package kz.bilik.notice;

/** How urgent a notice is; shown as colour, icon and word. */
public enum NoticeTone {
    INFO,
    WARNING,
    ALARM
}
