package kz.bilik.agreement.policy;

import java.time.LocalDate;
import kz.bilik.agreement.AgreementState;
import kz.bilik.agreement.Payment;

/** @param priced whether the agreement has a price block */
public record PaymentFacts(AgreementState state, boolean priced, Payment payment, LocalDate today) {}
