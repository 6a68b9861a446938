package kz.bilik.web.certificate;

import java.util.Locale;
import java.util.Set;
import kz.bilik.certificate.CertificateStatus;
import kz.bilik.shared.security.Roles;

/** The lawful counter-acts: whom the page offers which, and from which states; the service decides on them. */
public enum CertificateAct {
    REPLACE("pi-copy", Set.of(Roles.INSTITUTE_ADMIN)),
    REPRINT("pi-refresh", Set.of(Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR)),
    DISCARD("pi-times", Set.of(Roles.INSTITUTE_ADMIN)),
    REVOKE("pi-ban", Set.of(Roles.DIRECTOR, Roles.ACTING_DIRECTOR));

    private final String icon;
    private final Set<String> roles;

    CertificateAct(String icon, Set<String> roles) {
        this.icon = icon;
        this.roles = roles;
    }

    public String icon() {
        return icon;
    }

    /** First part of the keys of its words. */
    public String words() {
        return "certificate.act." + name().toLowerCase(Locale.ROOT);
    }

    boolean isOpen(CertificateStatus state, Set<String> callerRoles) {
        return isLeft(state) && callerRoles.stream().anyMatch(roles::contains);
    }

    private boolean isLeft(CertificateStatus state) {
        return switch (this) {
            case REPLACE -> state.next().contains(CertificateStatus.REPLACED);
            case REPRINT -> state.isActive() && state != CertificateStatus.ISSUED;
            case DISCARD -> state.next().contains(CertificateStatus.DISCARDED);
            case REVOKE -> state.next().contains(CertificateStatus.REVOKED);
        };
    }
}
