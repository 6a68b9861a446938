package kz.bilik.organisation;

import java.time.Instant;
import kz.bilik.shared.text.PersonName;

/** A number that the administrator admitted although it fails the check, and why. */
public record AdmittedNumber(PersonId person, String iinMasked, PersonName name, String reason, Instant at) {}
