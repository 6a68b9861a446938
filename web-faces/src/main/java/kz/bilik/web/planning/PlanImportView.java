package kz.bilik.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kz.bilik.planning.ImportPreview;
import kz.bilik.planning.ImportRow;
import kz.bilik.planning.ImportState;
import kz.bilik.planning.LineColumn;
import kz.bilik.planning.PlanImportService;
import kz.bilik.planning.PlanWorkbook;
import kz.bilik.planning.RowOutcome;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** A file that was read: what each row would do, and the decision to bring it in, to leave it, or to take it out again. */
@Named
@RequestScoped
public class PlanImportView extends ListView<ImportRow> {

    @Inject
    private PlanImportService imports;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private ImportPreview preview;

    public void open() {
        getPreview();
    }

    public ImportPreview getPreview() {
        if (preview == null) {
            preview = imports.preview(asked.imported());
        }
        return preview;
    }

    public long getId() {
        return asked.imported().value();
    }

    public RowOutcome[] getOutcomes() {
        return RowOutcome.values();
    }

    public boolean isUndecided() {
        return getPreview().state() == ImportState.READ;
    }

    public boolean isUndoable() {
        return getPreview().state() == ImportState.CONFIRMED;
    }

    public String getQuery() {
        return Asked.query(getPreview().owner());
    }

    public String letter(LineColumn column) {
        return PlanWorkbook.letter(column);
    }

    public List<LineColumn> changes(ImportRow row) {
        return row.before() == null
                ? List.of()
                : List.of(LineColumn.values()).stream()
                        .filter(column -> column != LineColumn.IIN)
                        .filter(column ->
                                !row.before().get(column).equals(row.cells().get(column)))
                        .toList();
    }

    public String confirmAll() {
        return confirm(false);
    }

    public String confirmValid() {
        return confirm(true);
    }

    private String confirm(boolean validOnly) {
        notices.done(words.of("planning.import.confirmed", imports.confirm(asked.imported(), validOnly)));
        return back();
    }

    public String discard() {
        imports.discard(asked.imported());
        notices.done(words.get("planning.import.discarded"));
        return "/planning/plan?faces-redirect=true&tab=file&" + getQuery();
    }

    public String undo() {
        var receipt = imports.undo(asked.imported());
        notices.done(words.of(
                "planning.import.undone",
                receipt.removed() + receipt.restored(),
                receipt.keptRows().size()));
        if (!receipt.keptRows().isEmpty()) {
            notices.done(words.of(
                    "planning.import.kept", receipt.keptRows().toString().replaceAll("[\\[\\]]", "")));
        }
        return back();
    }

    private String back() {
        return "/planning/import?faces-redirect=true&id=" + getId();
    }

    @Override
    protected Page<ImportRow> load(PageRequest request) {
        return imports.rows(asked.imported(), request);
    }

    @Override
    protected List<String> filters() {
        return List.of("outcome");
    }

    @Override
    protected String naturalSort() {
        return "";
    }

    @Override
    protected Map<String, String> kept() {
        return Map.of("id", String.valueOf(getId()));
    }
}
