package kz.bilik.assessment;

/**
 * Somebody who judges an assessment, or could.
 *
 * @param office null for one who is not named yet
 */
public record CommissionMember(String username, String name, CommissionOffice office) {}
