package kz.bilik.shared.security;

/** Role names as they stand in the database and in {@code @RolesAllowed}. Meaning and scope: role table of the domain model. */
public final class Roles {

    public static final String INSTITUTE_ADMIN = "INSTITUTE_ADMIN";
    public static final String DIRECTOR = "DIRECTOR";
    public static final String ACTING_DIRECTOR = "ACTING_DIRECTOR";
    public static final String METHODOLOGIST_TRAINER = "METHODOLOGIST_TRAINER";
    public static final String COMMISSION_MEMBER = "COMMISSION_MEMBER";
    public static final String REGION_EDU = "REGION_EDU";
    public static final String DISTRICT_EDU = "DISTRICT_EDU";
    public static final String PRESCHOOL_HEAD = "PRESCHOOL_HEAD";
    public static final String LISTENER = "LISTENER";
    public static final String AUTH_BODY = "AUTH_BODY";
    public static final String WG_MEMBER = "WG_MEMBER";
    public static final String IT_STAFF = "IT_STAFF";
    public static final String AUDITOR = "AUDITOR";

    /** An internal system that calls with a key; its scopes are checked beside the role. */
    public static final String API_CLIENT = "API_CLIENT";

    /** Background work of Bilik itself. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
