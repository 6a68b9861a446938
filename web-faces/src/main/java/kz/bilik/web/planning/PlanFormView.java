package kz.bilik.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.planning.CellProblem;
import kz.bilik.planning.ComparisonRow;
import kz.bilik.planning.DistrictPlanService;
import kz.bilik.planning.DistrictPlanState;
import kz.bilik.planning.ImportPreview;
import kz.bilik.planning.LineColumn;
import kz.bilik.planning.NeedDetail;
import kz.bilik.planning.NeedId;
import kz.bilik.planning.NeedService;
import kz.bilik.planning.PlanForm;
import kz.bilik.planning.PlanFormService;
import kz.bilik.planning.PlanImportService;
import kz.bilik.planning.PlanLine;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The plan form: lines like a spreadsheet, the file beside it, last year to copy and compare, needs to decide, and handing it in. */
@Named
@RequestScoped
public class PlanFormView extends ListView<PlanLine> {

    private static final List<String> TABS = List.of("lines", "file", "compare", "needs");

    @Inject
    private PlanFormService forms;

    @Inject
    private PlanImportService imports;

    @Inject
    private DistrictPlanService districtPlans;

    @Inject
    private NeedService needs;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private PlanForm form;
    private List<ApprovedProgramme> approved;
    private String lateReason;
    private Part file;
    private String declineReason;

    public void open() {
        getForm();
    }

    public PlanForm getForm() {
        if (form == null) {
            form = forms.form(asked.owner());
        }
        return form;
    }

    public String getQuery() {
        return Asked.query(asked.owner());
    }

    public boolean isDistrict() {
        return asked.owner().district() != null;
    }

    public List<String> getTabs() {
        return TABS.stream()
                .filter(tab -> !tab.equals("needs") || isDistrict() && ownsNeeds())
                .filter(tab -> !tab.equals("file") || getForm().writable())
                .toList();
    }

    private boolean ownsNeeds() {
        return getForm().writable();
    }

    public String getTab() {
        var wanted = asked.text("tab");
        return getTabs().contains(wanted) ? wanted : "lines";
    }

    public DistrictPlanState[] getSteps() {
        return new DistrictPlanState[] {DistrictPlanState.DRAFT, DistrictPlanState.SUBMITTED, DistrictPlanState.ACCEPTED
        };
    }

    public String step(DistrictPlanState step) {
        var now = (DistrictPlanState) getForm().state();
        var at = switch (now) {
            case DRAFT, RETURNED -> 0;
            case SUBMITTED -> 1;
            case ACCEPTED -> 2;
        };
        var its = List.of(getSteps()).indexOf(step);
        return its < at || its == at && now == DistrictPlanState.ACCEPTED ? "done" : its == at ? "now" : "";
    }

    public LineColumn[] getColumns() {
        return LineColumn.values();
    }

    public String cell(PlanLine line, LineColumn column) {
        return line.cells().get(column);
    }

    /** What a reader sees in a cell: words instead of codes. */
    public String shown(PlanLine line, LineColumn column) {
        var text = line.cells().get(column);
        return switch (column) {
            case GROUP, LANGUAGE, FUNDING -> choices(column).getOrDefault(text, text);
            default -> text;
        };
    }

    /** How a cell is entered: chosen from a list or typed. */
    public boolean chosen(LineColumn column) {
        return switch (column) {
            case GROUP, PROGRAMME, LANGUAGE, QUARTER, FUNDING -> true;
            default -> false;
        };
    }

    public Map<String, String> choices(LineColumn column) {
        return switch (column) {
            case GROUP -> named(PositionGroup.values());
            case LANGUAGE -> named(TeachingLanguage.values());
            case FUNDING -> named(Funding.values());
            case QUARTER -> Map.of("1", "I", "2", "II", "3", "III", "4", "IV");
            default ->
                getApproved().stream()
                        .collect(Collectors.toMap(
                                ApprovedProgramme::code,
                                programme -> programme.code() + " · " + words.text(programme.title())));
        };
    }

    /** The values of a list in their order. */
    public List<String> values(LineColumn column) {
        return switch (column) {
            case GROUP -> names(PositionGroup.values());
            case LANGUAGE -> names(TeachingLanguage.values());
            case FUNDING -> names(Funding.values());
            case QUARTER -> List.of("1", "2", "3", "4");
            default -> getApproved().stream().map(ApprovedProgramme::code).toList();
        };
    }

    private Map<String, String> named(Enum<?>[] constants) {
        return List.of(constants).stream().collect(Collectors.toMap(Enum::name, words::name));
    }

    private static List<String> names(Enum<?>[] constants) {
        return List.of(constants).stream().map(Enum::name).toList();
    }

    /** A typed text that no list has, to be kept until it is mended. */
    public boolean foreign(LineColumn column, String text) {
        return !text.isEmpty() && !values(column).contains(text);
    }

    public List<CellProblem> problems(PlanLine line, LineColumn column) {
        return line.problems().stream()
                .filter(problem -> problem.column() == column)
                .toList();
    }

    private List<ApprovedProgramme> getApproved() {
        if (approved == null) {
            approved = programmes.approved();
        }
        return approved;
    }

    public List<ComparisonRow> getComparison() {
        return forms.comparison(asked.owner());
    }

    public List<ImportPreview> getImports() {
        return imports.imports(asked.owner());
    }

    public List<NeedDetail> getNeeds() {
        return needs.ofDistrict(asked.owner().district());
    }

    public String copy() {
        notices.done(words.of("planning.form.copied", forms.copyLastYear(asked.owner())));
        return back("lines");
    }

    public String submit() {
        districtPlans.submit(asked.owner().district(), lateReason);
        notices.done(words.get("planning.district.submitted"));
        return back("lines");
    }

    public String upload() throws IOException {
        var id = imports.read(
                asked.owner(),
                Objects.toString(file.getSubmittedFileName(), "plan.xlsx"),
                file.getInputStream().readAllBytes());
        return "/planning/import?faces-redirect=true&id=" + id.value();
    }

    public String accept(long need) {
        needs.accept(asked.owner().district(), new NeedId(need));
        notices.done(words.get("planning.need.accepted"));
        return back("needs");
    }

    public String decline(long need) {
        needs.decline(asked.owner().district(), new NeedId(need), declineReason);
        notices.done(words.get("planning.need.declined"));
        return back("needs");
    }

    private String back(String tab) {
        return "/planning/plan?faces-redirect=true&" + getQuery() + "&tab=" + tab;
    }

    @Override
    protected Page<PlanLine> load(PageRequest request) {
        return forms.lines(asked.owner(), request);
    }

    @Override
    protected List<String> filters() {
        return List.of();
    }

    @Override
    protected String naturalSort() {
        return "";
    }

    @Override
    protected Map<String, String> kept() {
        var owner = asked.owner();
        return owner.district() != null
                ? Map.of("district", String.valueOf(owner.district().value()))
                : Map.of("region", String.valueOf(owner.region().value()));
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }
}
