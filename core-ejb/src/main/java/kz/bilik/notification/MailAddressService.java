package kz.bilik.notification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.notification.policy.AddressPolicy;
import kz.bilik.notification.store.MailStore;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.security.Roles;

/** Where each user wants the notices to be sent, and in which language. */
@Stateless
@RolesAllowed({
    Roles.INSTITUTE_ADMIN,
    Roles.DIRECTOR,
    Roles.ACTING_DIRECTOR,
    Roles.METHODOLOGIST_TRAINER,
    Roles.COMMISSION_MEMBER,
    Roles.REGION_EDU,
    Roles.DISTRICT_EDU,
    Roles.PRESCHOOL_HEAD,
    Roles.LISTENER,
    Roles.AUTH_BODY,
    Roles.WG_MEMBER,
    Roles.IT_STAFF,
    Roles.AUDITOR
})
public class MailAddressService {

    private static final Logger LOG = Logger.getLogger(MailAddressService.class.getName());
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private final AddressPolicy addresses = new AddressPolicy();

    @Inject
    private MailStore store;

    @Inject
    private AuditTrail audit;

    @Resource
    private SessionContext session;

    public OwnAddress own() {
        return store.addressOf(caller()).orElseThrow(() -> new NotFoundException("user", caller()));
    }

    /** An empty address ends the mails. */
    public void record(OwnAddress own) {
        var address = own.address() == null ? "" : own.address().strip();
        if (!address.isEmpty()) {
            var ruling = addresses.decide(address);
            if (ruling.isRefused()) {
                throw new RefusedException(ruling);
            }
        }
        var language = LANGUAGES.contains(own.language()) ? own.language() : own().language();
        store.keepAddress(caller(), new OwnAddress(address, own.wanted(), language));
        audit.record(
                AuditEntry.of("MAIL_ADDRESS_RECORDED", "app_user", caller()).with("wanted", own.wanted()));
        LOG.info(() -> "mail address recorded user=%s".formatted(caller()));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
