package kz.bilik.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kz.bilik.calendar.CalendarDay;
import kz.bilik.calendar.DayKind;
import kz.bilik.shared.text.LocalText;

/** A stored exception of the working calendar. */
@Entity
@Table(name = "calendar_day")
public class CalendarRow {

    @Id
    @Column(name = "day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DayKind kind;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "source")
    private String source;

    @Column(name = "confirmed")
    private boolean confirmed;

    @Version
    @Column(name = "version")
    private int version;

    protected CalendarRow() {}

    public static CalendarRow announced(CalendarDay day) {
        var row = new CalendarRow();
        row.day = day.day();
        row.redefine(day);
        return row;
    }

    public void redefine(CalendarDay as) {
        kind = as.kind();
        nameKk = as.name().kk();
        nameRu = as.name().ru();
        nameEn = as.name().en();
        source = as.source();
        confirmed = as.confirmed();
    }

    public DayKind kind() {
        return kind;
    }

    public CalendarDay day() {
        return new CalendarDay(day, kind, new LocalText(nameKk, nameRu, nameEn), source, confirmed);
    }
}
