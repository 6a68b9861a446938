package kz.bilik.accreditation;

import java.time.LocalDate;

/** Sets a working group up by an order of the authorised body (paragraph 6). */
public record CreateGroup(String orderNo, LocalDate orderDate) {}
