package kz.bilik.web.certificate;

import static kz.bilik.web.certificate.CertificateAct.DISCARD;
import static kz.bilik.web.certificate.CertificateAct.REPLACE;
import static kz.bilik.web.certificate.CertificateAct.REPRINT;
import static kz.bilik.web.certificate.CertificateAct.REVOKE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.bilik.certificate.CertificateStatus;
import kz.bilik.shared.security.Roles;
import org.junit.jupiter.api.Test;

class CertificateActTest {

    @Test
    void the_director_is_offered_to_revoke_what_he_signed() {
        assertThat(offered(CertificateStatus.SIGNED, Roles.DIRECTOR)).containsExactly(REPRINT, REVOKE);
        assertThat(offered(CertificateStatus.ISSUED, Roles.DIRECTOR)).containsExactly(REVOKE);
    }

    @Test
    void the_administrator_is_offered_duplicates_and_discards_but_no_revocation() {
        assertThat(offered(CertificateStatus.PREPARED, Roles.INSTITUTE_ADMIN)).containsExactly(REPRINT, DISCARD);
        assertThat(offered(CertificateStatus.ISSUED, Roles.INSTITUTE_ADMIN)).containsExactly(REPLACE);
    }

    @Test
    void nothing_is_offered_on_what_has_ended_or_to_those_who_only_read() {
        assertThat(offered(CertificateStatus.REVOKED, Roles.DIRECTOR)).isEmpty();
        assertThat(offered(CertificateStatus.REPLACED, Roles.INSTITUTE_ADMIN)).isEmpty();
        assertThat(offered(CertificateStatus.ISSUED, Roles.AUDITOR)).isEmpty();
        assertThat(offered(CertificateStatus.ISSUED, Roles.LISTENER)).isEmpty();
    }

    private static List<CertificateAct> offered(CertificateStatus state, String role) {
        return Stream.of(CertificateAct.values())
                .filter(act -> act.isOpen(state, Set.of(role)))
                .toList();
    }
}
