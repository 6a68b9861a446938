package kz.bilik.referral.policy;

import java.time.LocalDate;
import kz.bilik.referral.IssuerType;

/**
 * An order that sends pedagogues to a course.
 *
 * @param number null or blank without one
 * @param date null without one
 * @param file whether a scan came with it
 * @param people how many it sends
 * @param outsiders how many of them the issuer has nothing to do with
 * @param ownHead whether it sends a head by an order of the own preschool
 * @param reason why it does; null or blank without one
 */
public record ReferralFacts(
        IssuerType issuer,
        String number,
        LocalDate date,
        boolean file,
        int people,
        int outsiders,
        boolean ownHead,
        String reason,
        LocalDate courseStart,
        LocalDate today) {}
