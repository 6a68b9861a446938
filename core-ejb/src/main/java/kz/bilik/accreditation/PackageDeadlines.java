package kz.bilik.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import kz.bilik.accreditation.PackageDetail.Term;
import kz.bilik.accreditation.model.DocumentPackage;
import kz.bilik.accreditation.policy.ReviewTerms;
import kz.bilik.calendar.WorkingCalendar;
import kz.bilik.settings.AccreditationRules;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;

/** The last days of paragraph 7: worked out from the calendar while they run, as written down once the step was taken. */
@ApplicationScoped
public class PackageDeadlines {

    private final ReviewTerms terms = new ReviewTerms();

    @Inject
    private SettingsService settings;

    @Inject
    private Clock clock;

    /** Empty before the receipt, and while the calendar of the year is not filled in. */
    public Optional<Term> forwarding(DocumentPackage one, WorkingCalendar calendar) {
        if (one.receivedOn() == null) {
            return Optional.empty();
        }
        var acted = Optional.ofNullable(one.forwardedOn()).orElseGet(() -> LocalDate.now(clock));
        return counted(() -> {
            var due = one.forwardDue()
                    .orElseGet(() -> terms.forwardDue(one.receivedOn(), calendar, rules(one.receivedOn())));
            return new Term(due, lateness(due, acted, calendar));
        });
    }

    /** Empty before the forwarding, and while the calendar of the year is not filled in. */
    public Optional<Term> review(DocumentPackage one, WorkingCalendar calendar) {
        if (one.forwardedOn() == null) {
            return Optional.empty();
        }
        var acted = Optional.ofNullable(one.decidedOn()).orElseGet(() -> LocalDate.now(clock));
        return counted(() -> {
            var due = one.reviewDue()
                    .orElseGet(() ->
                            terms.reviewDue(one.receivedOn(), one.forwardedOn(), calendar, rules(one.forwardedOn())));
            return new Term(due, lateness(due, acted, calendar));
        });
    }

    private static Optional<Term> counted(Supplier<Term> term) {
        try {
            return Optional.of(term.get());
        } catch (RefusedException calendarNotFilled) {
            return Optional.empty();
        }
    }

    /** A day off after the last day is late as well: it counts as the working day that it was begun in. */
    private static int lateness(LocalDate due, LocalDate acted, WorkingCalendar calendar) {
        return acted.isAfter(due) ? Math.max(1, calendar.workingDaysAfter(due, acted)) : 0;
    }

    private AccreditationRules rules(LocalDate day) {
        return settings.on(day).accreditation();
    }
}
