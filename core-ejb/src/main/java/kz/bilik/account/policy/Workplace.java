package kz.bilik.account.policy;

import kz.bilik.organisation.OrganisationType;

/**
 * The organisation of an account.
 *
 * @param regionKato null for one that belongs to no region
 * @param kato null when not recorded
 * @param inCity whether its region is a city, which has no district departments
 */
public record Workplace(OrganisationType type, String regionKato, String kato, boolean inCity) {}
