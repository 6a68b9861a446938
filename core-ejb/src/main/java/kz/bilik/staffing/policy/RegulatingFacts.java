package kz.bilik.staffing.policy;

import java.util.Set;
import kz.bilik.staffing.RegulatingKind;

/** The kinds of which a document is in force on a day. */
public record RegulatingFacts(Set<RegulatingKind> inForce) {}
