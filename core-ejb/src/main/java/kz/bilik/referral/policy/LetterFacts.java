package kz.bilik.referral.policy;

import java.time.LocalDate;

/** What a letter says about itself; what is missing is null or blank. */
public record LetterFacts(
        String number,
        LocalDate date,
        String signerPost,
        String signerName,
        LocalDate listApprovedOn,
        LocalDate courseEnd,
        LocalDate today) {}
