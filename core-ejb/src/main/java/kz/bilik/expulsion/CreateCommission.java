package kz.bilik.expulsion;

import java.time.LocalDate;

/** A commission made by an order of the director. */
public record CreateCommission(String orderNo, LocalDate orderDate) {}
