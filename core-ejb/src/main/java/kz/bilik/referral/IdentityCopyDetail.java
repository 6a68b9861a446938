package kz.bilik.referral;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is known about the copy of an identity document without looking at it.
 *
 * @param fileToken address of the scan; only its owner and the institute's administrator get it opened
 * @param keptUntil last day on which it is kept, as things stand
 */
public record IdentityCopyDetail(long id, String fileToken, String fileName, Instant givenAt, LocalDate keptUntil) {}
