package kz.bilik.referral;

/**
 * Who issued an order that sends pedagogues.
 *
 * @param organisationId preschool or department; null for the administration of a region
 */
public record Issuer(IssuerType type, Long organisationId, String regionKato) {}
