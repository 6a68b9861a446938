package kz.bilik.notice;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.audit.AuditTrail;
import kz.bilik.job.NightlyTask;
import kz.bilik.shared.security.Roles;

/** Every night the audit trail is followed from its first row; who looks after it is told when a row was changed, cut off or put between. */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class AuditNight implements NightlyTask {

    private static final Logger LOG = Logger.getLogger(AuditNight.class.getName());

    @Inject
    private AuditTrail trail;

    @Inject
    private NoticeService notices;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public void run() {
        var verdict = trail.verify();
        LOG.info(() -> "audit followed rows=%d intact=%b".formatted(verdict.rows(), verdict.isIntact()));
        verdict.firstBadSeq().ifPresent(this::alarm);
    }

    private void alarm(long row) {
        notices.tell(new NewNotice(
                "audit:" + LocalDate.now(clock),
                NoticeTone.ALARM,
                NoticeText.of(AuditNotice.CHAIN_BROKEN, String.valueOf(row)),
                "",
                "/index.xhtml",
                List.of(
                        NoticeAddressee.role(Roles.IT_STAFF),
                        NoticeAddressee.role(Roles.AUDITOR),
                        NoticeAddressee.role(Roles.INSTITUTE_ADMIN))));
    }
}
