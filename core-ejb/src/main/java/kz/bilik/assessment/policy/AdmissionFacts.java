package kz.bilik.assessment.policy;

import kz.bilik.agreement.policy.AgreementFacts;
import kz.bilik.attendance.policy.AttendanceFacts;

/** What admits a listener to the assessment. */
public record AdmissionFacts(AgreementFacts agreement, AttendanceFacts attendance) {}
