package kz.bilik.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bilik.calendar.CalendarDay;
import kz.bilik.calendar.CalendarService;
import kz.bilik.calendar.DayKind;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.LocalText;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** What one day is: announced with its name and source, or given back to its weekday. */
@Named
@RequestScoped
public class CalendarEditView {

    @Inject
    private CalendarService calendar;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private List<CalendarDay> year;
    private DayKind kind = DayKind.HOLIDAY;
    private String nameKk;
    private String nameRu;
    private String nameEn;
    private String source;
    private boolean confirmed = true;
    private String reason;

    /** Shows what stands there; a posted form brings its own values. */
    public void open() {
        find().ifPresent(found -> {
            kind = found.kind();
            nameKk = found.name().kk();
            nameRu = found.name().ru();
            nameEn = found.name().en();
            source = found.source();
            confirmed = found.confirmed();
        });
    }

    public LocalDate getDay() {
        var text = String.valueOf(request.getParameter("day"));
        try {
            return Optional.of(text)
                    .filter(given -> given.matches("20\\d\\d-\\d\\d-\\d\\d") && me.is(Roles.INSTITUTE_ADMIN))
                    .map(LocalDate::parse)
                    .orElseThrow(() -> new NotFoundException("calendar day", text));
        } catch (DateTimeException noDay) {
            throw new NotFoundException("calendar day", text);
        }
    }

    public boolean isKnown() {
        return find().isPresent();
    }

    public DayKind[] getKinds() {
        return DayKind.values();
    }

    private Optional<CalendarDay> find() {
        var day = getDay();
        if (year == null) {
            year = calendar.days(day.getYear());
        }
        return year.stream().filter(known -> known.day().equals(day)).findFirst();
    }

    public String announce() {
        var day = getDay();
        calendar.announce(new CalendarDay(day, kind, new LocalText(nameKk, nameRu, nameEn), source, confirmed), reason);
        notices.done(words.of("calendar.edit.done", words.date(day)));
        return back(day);
    }

    public String withdraw() {
        var day = getDay();
        calendar.withdraw(day, reason);
        notices.done(words.of("calendar.withdraw.done", words.date(day)));
        return back(day);
    }

    private String back(LocalDate day) {
        return "/calendar/list?faces-redirect=true&year=" + day.getYear();
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getNameKk() {
        return nameKk;
    }

    public void setNameKk(String nameKk) {
        this.nameKk = nameKk;
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String nameRu) {
        this.nameRu = nameRu;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
