package kz.bilik.web.blank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bilik.certificate.BlankActKind;
import kz.bilik.certificate.BlankActService;
import kz.bilik.certificate.BlankRange;
import kz.bilik.certificate.DrawUpAct;
import kz.bilik.certificate.WaitingBlanks;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.file.UploadedPart;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The form of an act that writes blanks off or destroys them: those that wait for it are offered, others are named by their numbers. */
@Named
@RequestScoped
public class BlankActView {

    @Inject
    private BlankActService acts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CommissionForm commission;

    @Inject
    private Basis basis;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private List<WaitingBlanks> offered;
    private List<String> chosen;
    private String series;
    private Long first;
    private Long last;
    private String method;
    private Part scan;

    public void open() {
        getKind();
    }

    public BlankActKind getKind() {
        return Stream.of(BlankActKind.SPOIL, BlankActKind.LOSS, BlankActKind.DESTRUCTION)
                .filter(kind -> kind.name().equals(request.getParameter("kind")))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("kind of act", request.getParameter("kind")));
    }

    public List<WaitingBlanks> getOffered() {
        if (offered == null) {
            offered = switch (getKind()) {
                case SPOIL -> acts.spoiltWithoutAct();
                case DESTRUCTION -> acts.toDestroy();
                default -> List.of();
            };
        }
        return offered;
    }

    public String key(WaitingBlanks some) {
        return some.range().series() + "|" + some.range().first() + "|"
                + some.range().last();
    }

    public String drawUp() {
        var ranges = new ArrayList<BlankRange>();
        getOffered().stream()
                .filter(some -> chosen != null && chosen.contains(key(some)))
                .map(WaitingBlanks::range)
                .forEach(ranges::add);
        if (first != null) {
            ranges.add(new BlankRange(Objects.toString(series, "").strip(), first, last == null ? first : last));
        }
        acts.drawUp(new DrawUpAct(
                getKind(),
                basis.getDate(),
                commission.named(),
                ranges,
                basis.getReason(),
                method,
                Optional.ofNullable(UploadedPart.of(scan))));
        notices.done(words.of("blank.act.done", words.name(getKind())));
        return "/blank/acts?faces-redirect=true";
    }

    /** All that is offered, unless something else was ticked. */
    public List<String> getChosen() {
        return chosen == null ? getOffered().stream().map(this::key).toList() : chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public String getSeries() {
        return series == null ? request.getParameter("series") : series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public Long getFirst() {
        var asked = Objects.toString(request.getParameter("number"), "");
        return first == null && asked.matches("\\d{1,7}") ? Long.valueOf(asked) : first;
    }

    public void setFirst(Long first) {
        this.first = first;
    }

    public Long getLast() {
        return last;
    }

    public void setLast(Long last) {
        this.last = last;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
