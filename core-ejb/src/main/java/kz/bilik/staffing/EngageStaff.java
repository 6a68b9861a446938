package kz.bilik.staffing;

import java.time.LocalDate;
import kz.bilik.shared.text.PersonName;

/**
 * Takes a person into the books.
 *
 * @param iin as typed
 * @param until last day; null while open
 */
public record EngageStaff(
        String iin,
        PersonName name,
        StaffKind kind,
        String position,
        boolean trainer,
        LocalDate since,
        LocalDate until) {}
