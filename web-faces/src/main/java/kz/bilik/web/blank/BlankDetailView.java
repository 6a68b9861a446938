package kz.bilik.web.blank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.bilik.certificate.BlankActKind;
import kz.bilik.certificate.BlankService;
import kz.bilik.certificate.BlankState;
import kz.bilik.certificate.BlankSummary;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.signin.Me;

/** One blank, and the acts by which it may be written off as spoiled or lost, or destroyed once an act has found it spoiled. */
@Named
@RequestScoped
public class BlankDetailView {

    private static final Set<String> WRITERS = Set.of(Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR);

    @Inject
    private BlankService blanks;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Me me;

    private BlankSummary blank;

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

    /** The acts that may be drawn up about it, by this user. */
    public List<BlankActKind> getActs() {
        if (me.getRoles().stream().noneMatch(WRITERS::contains)) {
            return List.of();
        }
        var next = getBlank().state().next();
        return Stream.of(BlankActKind.SPOIL, BlankActKind.LOSS, BlankActKind.DESTRUCTION)
                .filter(kind -> switch (kind) {
                    case SPOIL ->
                        next.contains(BlankState.SPOILED)
                                || getBlank().state() == BlankState.SPOILED
                                        && getBlank().actNo() == null;
                    case LOSS -> next.contains(BlankState.LOST);
                    default -> next.contains(BlankState.DESTROYED) && getBlank().actNo() != null;
                })
                .toList();
    }
}
