package kz.bilik.notice;

/**
 * Whom a notice is for: everybody in a role, or those of them in one region or organisation, or one user.
 *
 * @param role null for one user
 * @param username null for a role
 * @param regionKato null without this limit
 * @param organisationId null without this limit
 */
public record NoticeAddressee(String role, String username, String regionKato, Long organisationId) {

    public static NoticeAddressee role(String role) {
        return new NoticeAddressee(role, null, null, null);
    }

    public static NoticeAddressee roleInRegion(String role, String regionKato) {
        return new NoticeAddressee(role, null, regionKato, null);
    }

    public static NoticeAddressee roleInOrganisation(String role, long organisationId) {
        return new NoticeAddressee(role, null, null, organisationId);
    }

    public static NoticeAddressee user(String username) {
        return new NoticeAddressee(null, username, null, null);
    }
}
