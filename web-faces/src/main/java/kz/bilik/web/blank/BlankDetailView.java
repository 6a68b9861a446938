package kz.bilik.web.blank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.bilik.certificate.BlankAct;
import kz.bilik.certificate.BlankService;
import kz.bilik.certificate.BlankState;
import kz.bilik.certificate.BlankSummary;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** One blank, and the act by which it is written off as spoiled or lost, or destroyed once it is spoiled. */
@Named
@RequestScoped
public class BlankDetailView {

    private static final List<BlankState> WRITTEN_OFF =
            List.of(BlankState.SPOILED, BlankState.LOST, BlankState.DESTROYED);
    private static final Set<String> WRITERS = Set.of(Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR);

    @Inject
    private BlankService blanks;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Basis basis;

    private BlankSummary blank;
    private BlankState target;

    public void open() {
        getBlank();
    }

    public BlankSummary getBlank() {
        if (blank == null) {
            var series = Objects.toString(request.getParameter("series"), "");
            var number = Objects.toString(request.getParameter("number"), "");
            blank =
                    blanks
                            .blanks(new PageRequest(0, 1, "number", true, Map.of("series", series, "number", number)))
                            .rows()
                            .stream()
                            .filter(found -> found.number().digits().equals(number))
                            .findFirst()
                            .orElseThrow(() -> new NotFoundException("blank", series + " " + number));
        }
        return blank;
    }

    public List<BlankState> getTargets() {
        return WRITTEN_OFF.stream()
                .filter(state -> getBlank().state().next().contains(state))
                .filter(state -> me.getRoles().stream().anyMatch(WRITERS::contains))
                .toList();
    }

    public String writeOff() {
        var id = getBlank().id();
        var act = new BlankAct(basis.getNumber(), basis.getDate(), basis.getReason());
        switch (target) {
            case SPOILED -> blanks.spoil(id, act);
            case LOST -> blanks.lose(id, act);
            case DESTROYED -> blanks.destroy(id, act);
            default -> throw new IllegalStateException("write-off to " + target);
        }
        notices.done(words.of("blank.writeOff.done", getBlank().number(), words.name(target)));
        return "/blank/detail?faces-redirect=true&series=" + getBlank().number().series() + "&number="
                + getBlank().number().digits();
    }

    public BlankState getTarget() {
        return target == null ? getTargets().stream().findFirst().orElse(null) : target;
    }

    public void setTarget(BlankState target) {
        this.target = target;
    }
}
