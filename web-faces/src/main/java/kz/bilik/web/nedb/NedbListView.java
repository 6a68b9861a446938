package kz.bilik.web.nedb;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bilik.nedb.NedbCounts;
import kz.bilik.nedb.NedbService;
import kz.bilik.nedb.NedbTaskId;
import kz.bilik.nedb.NedbTaskState;
import kz.bilik.nedb.NedbTaskSummary;
import kz.bilik.nedb.NedbTerm;
import kz.bilik.nedb.TaskSelection;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.home.Menu;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The tasks that the user may see, and what the administrator does with several of them at once. */
@Named
@RequestScoped
public class NedbListView extends ListView<NedbTaskSummary> {

    @Inject
    private NedbService nedb;

    @Inject
    private NedbWords nedbWords;

    @Inject
    private Basis basis;

    @Inject
    private Words words;

    @Inject
    private Menu menu;

    @Inject
    private Me me;

    @Inject
    private HttpServletRequest request;

    private NedbCounts counts;

    public void open() {
        getCounts();
    }

    public NedbCounts getCounts() {
        if (counts == null) {
            counts = nedb.counts();
        }
        return counts;
    }

    public boolean isActor() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    /** The head of a preschool, who is nothing else here. */
    public boolean isHead() {
        return !menu.isOpen("/nedb/exports.xhtml");
    }

    public NedbTaskState[] getStates() {
        return NedbTaskState.values();
    }

    public NedbTerm[] getTerms() {
        return NedbTerm.values();
    }

    public String left(NedbTaskSummary task) {
        return nedbWords.left(task);
    }

    /** The course of the filter, by the first task of the list. */
    public String getCourseName() {
        return getRows().stream()
                .findFirst()
                .map(task -> words.text(task.topic()))
                .orElse(getFilter().get("course"));
    }

    public String export() {
        nedbWords.tell("export", nedb.export(selection()));
        return "/nedb/exports?faces-redirect=true";
    }

    public String confirm() {
        nedbWords.tell("confirm", nedb.confirm(selection(), basis.getNumber(), basis.getDate()));
        return back();
    }

    public String reject() {
        nedbWords.tell("reject", nedb.reject(selection(), basis.getReason()));
        return back();
    }

    private TaskSelection selection() {
        if (request.getParameter("everything") != null) {
            return TaskSelection.found(given());
        }
        var ticked = request.getParameterValues("task");
        return TaskSelection.of(
                ticked == null
                        ? List.of()
                        : Stream.of(ticked)
                                .filter(text -> text.matches("\\d{1,18}"))
                                .map(text -> new NedbTaskId(Long.parseLong(text)))
                                .toList());
    }

    private Map<String, String> given() {
        var given = new TreeMap<>(getFilter());
        given.values().removeIf(String::isEmpty);
        return given;
    }

    private String back() {
        return given().entrySet().stream()
                .map(filter -> filter.getKey() + "=" + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/nedb/list?faces-redirect=true&", ""));
    }

    @Override
    protected Page<NedbTaskSummary> load(PageRequest page) {
        return nedb.tasks(page);
    }

    @Override
    protected List<String> filters() {
        return Arrays.asList("name", "workplace", "programme", "state", "term", "course", "export");
    }

    @Override
    protected String naturalSort() {
        return "due";
    }
}
