package kz.bilik.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.bilik.organisation.EmploymentDetail;
import kz.bilik.organisation.EmploymentEntry;
import kz.bilik.organisation.EmploymentId;
import kz.bilik.organisation.EmploymentService;
import kz.bilik.organisation.IdentityFlag;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.shared.text.Sex;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** Enters an employee of the head's preschool, changes what the work is, or ends it. */
@Named
@RequestScoped
public class EmployeeView {

    @Inject
    private EmploymentService employments;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private EmploymentDetail detail;
    private Map<String, Object> field;
    private String lastDay;
    private List<IdentityFlag> flags = List.of();

    public void open() {
        getField();
    }

    public boolean isFresh() {
        return asked().isEmpty();
    }

    public EmploymentDetail getDetail() {
        if (detail == null && !isFresh()) {
            detail = employments.employment(id());
        }
        return detail;
    }

    public Map<String, Object> getField() {
        if (field == null) {
            field = new HashMap<>();
            if (!isFresh()) {
                put("position", getDetail().position());
                put("group", getDetail().group());
                put("from", getDetail().from());
                put("category", getDetail().category());
                put("categoryOn", getDetail().categoryOn());
                put("categoryUntil", getDetail().categoryUntil());
                put("experience", getDetail().experience());
                put("language", getDetail().language());
            }
        }
        return field;
    }

    private void put(String name, Object value) {
        field.put(name, Objects.toString(value, ""));
    }

    /** What does not agree with the number, told with the refusal so that the note can be written. */
    public List<IdentityFlag> getFlags() {
        return flags;
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public PositionGroup[] getGroups() {
        return PositionGroup.values();
    }

    public QualificationCategory[] getCategories() {
        return QualificationCategory.values();
    }

    public String save() {
        var entry = entry();
        if (isFresh()) {
            flags = employments.flags(entry);
            employments.employ(entry);
            notices.done(words.of("organisation.employee.added", entry.surname()));
        } else {
            employments.change(id(), entry);
            notices.done(words.get("organisation.employee.changed"));
        }
        return "/organisation/employees?faces-redirect=true";
    }

    public String end() {
        employments.end(id(), day(lastDay));
        notices.done(words.get("organisation.employee.ended"));
        return "/organisation/employees?faces-redirect=true";
    }

    private EmploymentEntry entry() {
        return new EmploymentEntry(
                text("iin"),
                text("surname"),
                text("name"),
                text("patronymic"),
                day(text("birthDate")),
                choice("sex", Sex.values()),
                text("position"),
                choice("group", PositionGroup.values()),
                day(text("from")),
                choice("category", QualificationCategory.values()),
                day(text("categoryOn")),
                day(text("categoryUntil")),
                text("experience").matches("\\d{1,3}") ? Integer.valueOf(text("experience")) : null,
                text("language").isEmpty() ? null : text("language"),
                text("identityNote").isEmpty() ? null : text("identityNote"));
    }

    private String text(String name) {
        return Objects.toString(getField().get(name), "").strip();
    }

    private <E extends Enum<E>> E choice(String name, E[] among) {
        return Arrays.stream(among)
                .filter(one -> one.name().equals(text(name)))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private String asked() {
        var text = Objects.toString(request.getParameter("id"), "");
        return text.matches("\\d{1,18}") ? text : "";
    }

    private EmploymentId id() {
        return new EmploymentId(Long.parseLong(asked()));
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }
}
