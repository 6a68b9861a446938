package kz.bilik.organisation;

import java.time.LocalDate;
import kz.bilik.shared.text.PersonName;
import kz.bilik.shared.text.Sex;

/** A number that fails the check is a person's all the same: a foreigner's, or one that was issued wrongly. */
public record AdmitNumber(String digits, PersonName name, LocalDate birthDate, Sex sex, String reason) {}
