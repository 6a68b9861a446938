package kz.bilik.organisation;

/** What an organisation is to the institute. */
public enum OrganisationType {
    INSTITUTE,
    PRESCHOOL,
    DISTRICT_EDU,
    REGION_EDU,
    AUTHORISED_BODY,
    SUBORDINATE,
    NGO,
    UNIVERSITY,
    ENTERPRISE,
    FOREIGN
}
