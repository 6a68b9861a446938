package kz.bilik.assessment;

/** Somebody who judges an assessment, or could. */
public record CommissionMember(String username, String name) {}
