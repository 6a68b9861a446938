package kz.bilik.web.nedb;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.bilik.nedb.ExportLayout;
import kz.bilik.nedb.LayoutColumn;
import kz.bilik.nedb.LayoutDates;
import kz.bilik.nedb.LayoutSeparator;
import kz.bilik.nedb.LayoutVersion;
import kz.bilik.nedb.NedbField;
import kz.bilik.nedb.NedbLayoutService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The layout of the files: a line for each column, and some spare ones; a line without a field is no column. */
@Named
@RequestScoped
public class NedbLayoutView {

    private static final int SPARE = 3;

    @Inject
    private NedbLayoutService layouts;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private List<Line> lines;
    private List<LayoutVersion> versions;
    private String language;
    private LayoutDates dates;
    private LayoutSeparator separator;
    private boolean byteOrderMark;
    private String reason;
    private int after;

    public void open() {
        load();
    }

    /** The form stands on what is in force, also when it comes back with what was typed. */
    private void load() {
        if (lines != null) {
            return;
        }
        versions = layouts.versions();
        var layout = versions.isEmpty() ? ExportLayout.usual() : versions.get(0).layout();
        after = versions.isEmpty() ? 0 : versions.get(0).number();
        language = layout.language();
        dates = layout.dates();
        separator = layout.separator();
        byteOrderMark = layout.byteOrderMark();
        lines = new ArrayList<>();
        layout.columns().forEach(column -> lines.add(Line.of(lines.size() + 1, column)));
        if (isEditor()) {
            IntStream.range(0, SPARE).forEach(spare -> lines.add(new Line()));
        }
    }

    public boolean isEditor() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public String save() {
        var columns = getLines().stream()
                .filter(line -> line.field != null)
                .sorted(Comparator.comparingInt(Line::order))
                .map(Line::column)
                .toList();
        layouts.change(new ExportLayout(language, dates, separator, byteOrderMark, columns), after, reason);
        notices.done(words.get("nedb.layout.saved"));
        return "/nedb/layout?faces-redirect=true";
    }

    public List<Line> getLines() {
        load();
        return lines;
    }

    public List<LayoutVersion> getVersions() {
        load();
        return versions;
    }

    public NedbField[] getFields() {
        return NedbField.values();
    }

    public LayoutDates[] getDateForms() {
        return LayoutDates.values();
    }

    public LayoutSeparator[] getSeparators() {
        return LayoutSeparator.values();
    }

    public String getLanguage() {
        load();
        return language;
    }

    public void setLanguage(String language) {
        load();
        this.language = language;
    }

    public LayoutDates getDates() {
        load();
        return dates;
    }

    public void setDates(LayoutDates dates) {
        load();
        this.dates = dates;
    }

    public LayoutSeparator getSeparator() {
        load();
        return separator;
    }

    public void setSeparator(LayoutSeparator separator) {
        load();
        this.separator = separator;
    }

    public boolean isByteOrderMark() {
        load();
        return byteOrderMark;
    }

    public void setByteOrderMark(boolean byteOrderMark) {
        load();
        this.byteOrderMark = byteOrderMark;
    }

    public int getAfter() {
        load();
        return after;
    }

    public void setAfter(int after) {
        load();
        this.after = after;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** A column while it is edited. */
    public static class Line {

        private Integer place;
        private NedbField field;
        private String heading;
        private String key;
        private String fixed;

        static Line of(int place, LayoutColumn column) {
            var line = new Line();
            line.place = place;
            line.field = column.field();
            line.heading = column.heading();
            line.key = column.key();
            line.fixed = column.fixed();
            return line;
        }

        int order() {
            return place == null ? Integer.MAX_VALUE : place;
        }

        LayoutColumn column() {
            return new LayoutColumn(
                    field,
                    Objects.toString(heading, "").strip(),
                    Objects.toString(key, "").strip(),
                    field == NedbField.FIXED ? Objects.toString(fixed, "").strip() : "");
        }

        public Integer getPlace() {
            return place;
        }

        public void setPlace(Integer place) {
            this.place = place;
        }

        public NedbField getField() {
            return field;
        }

        public void setField(NedbField field) {
            this.field = field;
        }

        public String getHeading() {
            return heading;
        }

        public void setHeading(String heading) {
            this.heading = heading;
        }

        public String getKey() {
            return key;
        }

        public void setKey(String key) {
            this.key = key;
        }

        public String getFixed() {
            return fixed;
        }

        public void setFixed(String fixed) {
            this.fixed = fixed;
        }
    }
}
