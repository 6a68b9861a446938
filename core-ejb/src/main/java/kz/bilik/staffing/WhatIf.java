package kz.bilik.staffing;

import java.time.LocalDate;
import java.util.Set;
import kz.bilik.organisation.PersonId;

/**
 * A thought experiment: who leaves and who comes until a day.
 *
 * @param leaving persons who will not be there
 * @param qualifiedHired new trainers on the staff who qualify
 * @param othersHired new people on the staff who neither teach nor qualify
 */
public record WhatIf(LocalDate day, Set<PersonId> leaving, int qualifiedHired, int othersHired) {

    public WhatIf {
        leaving = Set.copyOf(leaving);
        if (qualifiedHired < 0 || othersHired < 0 || qualifiedHired > 10_000 || othersHired > 10_000) {
            throw new IllegalArgumentException("hired " + qualifiedHired + " and " + othersHired);
        }
    }
}
