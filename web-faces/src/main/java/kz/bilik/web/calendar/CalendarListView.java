package kz.bilik.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.calendar.CalendarDay;
import kz.bilik.calendar.CalendarService;
import kz.bilik.calendar.DayKind;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.LocalText;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The days of a year that are not what their weekday says, and the form by which the administrator announces one. */
@Named
@RequestScoped
public class CalendarListView {

    @Inject
    private CalendarService calendar;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private Integer year;
    private List<CalendarDay> days;
    private LocalDate day;
    private DayKind kind = DayKind.HOLIDAY;
    private String nameKk;
    private String nameRu;
    private String nameEn;
    private String source;
    private String reason;

    public List<CalendarDay> getDays() {
        if (days == null) {
            days = calendar.days(getYear());
        }
        return days;
    }

    public String announce() {
        calendar.announce(new CalendarDay(day, kind, new LocalText(nameKk, nameRu, nameEn), source, true), reason);
        notices.done(words.of("calendar.announced", words.date(day)));
        return "/calendar/list?faces-redirect=true&year=" + day.getYear();
    }

    public boolean isEditor() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public DayKind[] getKinds() {
        return DayKind.values();
    }

    public int getYear() {
        return year == null ? LocalDate.now(clock).getYear() : year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
