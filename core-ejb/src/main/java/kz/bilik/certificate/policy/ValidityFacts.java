package kz.bilik.certificate.policy;

import java.time.LocalDate;
import kz.bilik.settings.Settings;

/** From what the term of a certificate is computed. */
public record ValidityFacts(LocalDate completionDate, LocalDate issueDate, Settings rules) {}
