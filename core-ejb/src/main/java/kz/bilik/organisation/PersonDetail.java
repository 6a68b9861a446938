package kz.bilik.organisation;

import java.time.LocalDate;
import kz.bilik.shared.text.PersonName;
import kz.bilik.shared.text.Sex;

/** A person without the individual number, which is shown masked. */
public record PersonDetail(PersonId id, String iinMasked, PersonName name, Sex sex, LocalDate birthDate) {}
