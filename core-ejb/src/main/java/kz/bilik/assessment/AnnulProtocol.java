package kz.bilik.assessment;

import java.time.LocalDate;

/** The director's order that annuls a protocol. */
public record AnnulProtocol(String orderNo, LocalDate orderDate, String reason) {}
