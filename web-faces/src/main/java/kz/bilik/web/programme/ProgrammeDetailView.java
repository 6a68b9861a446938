package kz.bilik.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.programme.ProgrammeDetail;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.programme.ProgrammeState;
import kz.bilik.programme.ProgrammeVersion;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** One version of a programme and the next step on its way, for whoever may take it. */
@Named
@RequestScoped
public class ProgrammeDetailView {

    private static final List<ProgrammeState> WAY =
            List.of(ProgrammeState.DRAFT, ProgrammeState.ON_AGREEMENT, ProgrammeState.AGREED, ProgrammeState.APPROVED);

    @Inject
    private ProgrammeService programmes;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private ProgrammeDetail programme;
    private List<Ground> against;
    private String text;
    private String orderNo;
    private LocalDate orderDate;

    public void open() {
        getProgramme();
    }

    public ProgrammeDetail getProgramme() {
        if (programme == null) {
            programme = programmes.programme(id());
        }
        return programme;
    }

    private ProgrammeId id() {
        var asked = String.valueOf(request.getParameter("id"));
        if (!asked.matches("\\d{1,18}")) {
            throw new NotFoundException("programme", asked);
        }
        return new ProgrammeId(Long.parseLong(asked));
    }

    public List<ProgrammeVersion> getVersions() {
        return programmes.versions(id());
    }

    public List<ProgrammeState> getSteps() {
        return WAY;
    }

    public String step(ProgrammeState step) {
        var now = getProgramme().state() == ProgrammeState.RETURNED
                ? 0
                : getProgramme().state() == ProgrammeState.ARCHIVED
                        ? WAY.size()
                        : WAY.indexOf(getProgramme().state());
        var its = WAY.indexOf(step);
        return its < now || its == now && now == WAY.size() - 1 ? "done" : its == now ? "now" : "";
    }

    private boolean isIn(ProgrammeState state) {
        return getProgramme().state() == state;
    }

    private boolean isDrafter() {
        return me.isAny(Roles.METHODOLOGIST_TRAINER, Roles.INSTITUTE_ADMIN);
    }

    public boolean isWritable() {
        return isDrafter() && isIn(ProgrammeState.DRAFT);
    }

    public boolean isReturned() {
        return isDrafter() && isIn(ProgrammeState.RETURNED);
    }

    public boolean isVersionable() {
        return isDrafter() && (isIn(ProgrammeState.APPROVED) || isIn(ProgrammeState.ARCHIVED));
    }

    public boolean isAgreeable() {
        return me.is(Roles.INSTITUTE_ADMIN) && isIn(ProgrammeState.ON_AGREEMENT);
    }

    public boolean isApprovable() {
        return me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR) && isIn(ProgrammeState.AGREED);
    }

    public boolean isArchivable() {
        return me.is(Roles.INSTITUTE_ADMIN) && isIn(ProgrammeState.APPROVED);
    }

    /** What speaks against sending the draft on. */
    public List<Ground> getAgainst() {
        if (against == null) {
            against = programmes.readiness(id()).grounds();
        }
        return against;
    }

    public String getHindrance() {
        return getAgainst().stream().findFirst().map(words::ground).orElse("");
    }

    public String send() {
        programmes.sendForAgreement(id());
        return done("programme.sent");
    }

    public String takeUpAgain() {
        programmes.takeUpAgain(id());
        return "/programme/edit?faces-redirect=true&id=" + id().value();
    }

    public String giveBack() {
        programmes.giveBack(id(), text);
        return done("programme.returned");
    }

    public String agree() {
        programmes.agree(id(), text);
        return done("programme.agreed");
    }

    public String approve() {
        programmes.approve(id(), orderNo, orderDate);
        return done("programme.approved");
    }

    public String archive() {
        programmes.archive(id(), text);
        return done("programme.archived");
    }

    public String draftVersion() {
        return "/programme/edit?faces-redirect=true&id="
                + programmes.draftVersion(id()).value();
    }

    private String done(String word) {
        notices.done(words.get(word));
        return "/programme/detail?faces-redirect=true&id=" + id().value();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOrderNo() {
        return orderNo;
    }

    public void setOrderNo(String orderNo) {
        this.orderNo = orderNo;
    }

    public LocalDate getOrderDate() {
        return orderDate == null ? LocalDate.now(clock) : orderDate;
    }

    public void setOrderDate(LocalDate orderDate) {
        this.orderDate = orderDate;
    }
}
