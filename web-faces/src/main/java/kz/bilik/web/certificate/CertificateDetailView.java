package kz.bilik.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.bilik.audit.AuditTrail;
import kz.bilik.certificate.CertificateService;
import kz.bilik.certificate.CertificateStatus;
import kz.bilik.certificate.HandoverMethod;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;
import kz.bilik.web.signin.StepUp;

/** One certificate: what it says, what happened to it, the step that is due and the acts that are left. */
@Named
@RequestScoped
public class CertificateDetailView {

    private static final Set<String> HISTORY_READERS =
            Set.of(Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR);

    @Inject
    private AskedCertificate asked;

    @Inject
    private CertificateService certificates;

    @Inject
    private AuditTrail audit;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private List<HistoryLine> history;
    private HandoverMethod method = HandoverMethod.IN_PERSON;

    public boolean isSignable() {
        return next(CertificateStatus.SIGNED) && me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    public boolean isDeliverable() {
        return asked.getDetail().status() == CertificateStatus.SIGNED && me.is(Roles.INSTITUTE_ADMIN);
    }

    /** Whether its blank can be laid into a printer. */
    public boolean isPrintable() {
        var status = asked.getDetail().status();
        return me.is(Roles.INSTITUTE_ADMIN) && status.isActive() && status != CertificateStatus.ISSUED;
    }

    public List<CertificateAct> getActs() {
        return Stream.of(CertificateAct.values())
                .filter(act -> act.isOpen(asked.getDetail().status(), me.getRoles()))
                .toList();
    }

    public HandoverMethod[] getMethods() {
        return HandoverMethod.values();
    }

    public boolean isHistoryOpen() {
        return !Collections.disjoint(HISTORY_READERS, me.getRoles());
    }

    public List<HistoryLine> getHistory() {
        if (history == null) {
            history = HistoryLine.of(audit.history("certificate", asked.id().toString()));
        }
        return history;
    }

    @StepUp
    public String sign() {
        var count = certificates.sign(asked.getDetail().courseId());
        return done(words.of("certificate.sign.done", count));
    }

    public String handOver() {
        certificates.handOver(asked.id(), method);
        return done(words.of("certificate.handOver.done", asked.getDetail().number()));
    }

    private boolean next(CertificateStatus state) {
        return asked.getDetail().status().next().contains(state);
    }

    private String done(String text) {
        notices.done(text);
        return "/certificate/detail?faces-redirect=true&id=" + asked.id();
    }

    public HandoverMethod getMethod() {
        return method;
    }

    public void setMethod(HandoverMethod method) {
        this.method = method;
    }
}
