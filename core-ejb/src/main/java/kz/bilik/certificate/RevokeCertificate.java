package kz.bilik.certificate;

import java.time.LocalDate;

/** Revokes a certificate by order of the director. */
public record RevokeCertificate(String orderNo, LocalDate orderDate, String reason) {}
