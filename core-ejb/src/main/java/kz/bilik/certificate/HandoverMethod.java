package kz.bilik.certificate;

/** How a certificate came into the hands of its holder. */
public enum HandoverMethod {
    IN_PERSON,
    BY_PROXY,
    BY_POST,
    ELECTRONIC
}
