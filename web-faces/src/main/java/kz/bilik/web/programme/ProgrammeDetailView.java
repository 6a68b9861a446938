package kz.bilik.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.programme.ProgrammeDetail;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.programme.ProgrammeState;
import kz.bilik.programme.ProgrammeVersion;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Basis;
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
    private Words words;

    @Inject
    private AskedRecord asked;

    @Inject
    private Basis basis;

    @Inject
    private Me me;

    private ProgrammeDetail programme;
    private List<Ground> against;

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
        return new ProgrammeId(asked.id("programme"));
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
        programmes.giveBack(id(), basis.getReason());
        return done("programme.returned");
    }

    public String agree() {
        programmes.agree(id(), basis.getReason());
        return done("programme.agreed");
    }

    public String approve() {
        programmes.approve(id(), basis.getNumber(), basis.getDate());
        return done("programme.approved");
    }

    public String archive() {
        programmes.archive(id(), basis.getReason());
        return done("programme.archived");
    }

    public String draftVersion() {
        return "/programme/edit?faces-redirect=true&id="
                + programmes.draftVersion(id()).value();
    }

    private String done(String word) {
        return asked.done(words.get(word));
    }
}
