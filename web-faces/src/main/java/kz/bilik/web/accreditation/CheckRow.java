package kz.bilik.web.accreditation;

import kz.bilik.accreditation.ChecklistLine;
import kz.bilik.accreditation.PackageDetail.Line;

/** A line of the checklist while the secretary fills it in. */
public class CheckRow {

    private final ChecklistLine line;
    private boolean complete;
    private boolean valid;
    private boolean complies;
    private String note;

    CheckRow(Line filled) {
        line = filled.line();
        complete = filled.complete();
        valid = filled.valid();
        complies = filled.complies();
        note = filled.note();
    }

    Line filled() {
        return new Line(line, complete, valid, complies, note);
    }

    public ChecklistLine getLine() {
        return line;
    }

    public boolean isComplete() {
        return complete;
    }

    public void setComplete(boolean complete) {
        this.complete = complete;
    }

    public boolean isValid() {
        return valid;
    }

    public void setValid(boolean valid) {
        this.valid = valid;
    }

    public boolean isComplies() {
        return complies;
    }

    public void setComplies(boolean complies) {
        this.complies = complies;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
