package kz.bilik.web.blank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bilik.certificate.BlankActService;
import kz.bilik.certificate.CountBlanks;
import kz.bilik.certificate.SeriesBooks;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The inventory: what the books expect of each series, what the commission counted, and what it found. */
@Named
@RequestScoped
public class BlankCountView {

    @Inject
    private BlankActService acts;

    @Inject
    private CommissionForm commission;

    @Inject
    private Basis basis;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private final Map<String, Long> counted = new HashMap<>();
    private List<SeriesBooks> books;

    public List<SeriesBooks> getBooks() {
        if (books == null) {
            books = acts.toCount();
        }
        return books;
    }

    public String count() {
        acts.count(new CountBlanks(
                basis.getDate(),
                commission.named(),
                counted.entrySet().stream()
                        .filter(series -> series.getValue() != null)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                basis.getReason()));
        notices.done(words.get("blank.count.done"));
        return "/blank/acts?faces-redirect=true";
    }

    public Map<String, Long> getCounted() {
        return counted;
    }
}
