package kz.bilik.certificate.policy;

import java.time.LocalDate;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Percent;

/**
 * What is known about a listener who shall get a certificate.
 *
 * @param foreignProvider whether a foreign organisation held the course and gives a certificate of its own model
 * @param everyModuleGraded whether the supplement can name every module of the programme with a passing grade
 */
public record IssueFacts(
        boolean passed,
        boolean expelled,
        boolean agreementInForce,
        Percent attendance,
        boolean everyModuleGraded,
        boolean alreadyCertified,
        boolean foreignProvider,
        LocalDate completionDate,
        LocalDate issueDate,
        Settings rules) {}
