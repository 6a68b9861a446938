package kz.bilik.application.policy;

import java.time.LocalDate;
import kz.bilik.application.ApplicationId;

/**
 * An applicant among others for the same places.
 *
 * @param lastCertificate null for somebody who never had one
 * @param appliedOn day of the first application, also when it was returned or carried over since
 * @param number under which it was registered first; unique
 */
public record PriorityFacts(ApplicationId id, LocalDate lastCertificate, LocalDate appliedOn, String number) {}
