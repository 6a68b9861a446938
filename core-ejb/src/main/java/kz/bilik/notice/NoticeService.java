package kz.bilik.notice;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.notice.model.Notice;
import kz.bilik.notice.store.NoticeStore;
import kz.bilik.organisation.Access;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.security.Roles;

/** Tells roles what happened or is about to, and shows each user what is still unread. */
@Stateless
@PermitAll
@DeclareRoles({
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
public class NoticeService {

    private static final Logger LOG = Logger.getLogger(NoticeService.class.getName());
    private static final List<String> READERS = List.of(
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
            Roles.AUDITOR);

    @Inject
    private DeniedAccess denied;

    @Inject
    private NoticeStore store;

    @Inject
    private Access access;

    @Inject
    private Event<NoticeTold> told;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** As part of the use case that it tells of; the same matter is told once. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(NewNotice news) {
        if (store.isTold(news.matter())) {
            return;
        }
        var notice = Notice.told(news, clock.instant());
        store.add(notice, news.addressees());
        told.fire(new NoticeTold(notice.id(), news));
        LOG.info(() -> "notice told matter=%s".formatted(news.matter()));
    }

    /** What the caller has not read yet, the latest first. */
    public List<NoticeSummary> unread() {
        return store.unread(caller(), roles(), access.scope()).stream()
                .map(Notice::summary)
                .toList();
    }

    /** @throws NotFoundException when there is no such notice for the caller */
    public void markRead(long id) {
        if (!store.isFor(id, caller(), roles(), access.scope())) {
            throw denied.to("notice", id);
        }
        store.markRead(id, caller(), clock.instant());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private List<String> roles() {
        return READERS.stream().filter(session::isCallerInRole).toList();
    }
}
