package kz.bilik.notice;

/** What the system tells by itself about its own trail. */
public enum AuditNotice {
    CHAIN_BROKEN
}
