package kz.bilik.nedb.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bilik.nedb.ExportLayout;
import kz.bilik.nedb.ExportSummary;
import kz.bilik.nedb.NedbExportId;

/** A file that was given out, with the layout of that day. */
@Entity
@Table(name = "nedb_export")
public class NedbExport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "row_count")
    private int rowCount;

    @Column(name = "layout")
    private ExportLayout layout;

    protected NedbExport() {}

    public static NedbExport made(int rows, ExportLayout layout, String by, Instant at) {
        var export = new NedbExport();
        export.rowCount = rows;
        export.layout = layout;
        export.madeBy = by;
        export.madeAt = at;
        return export;
    }

    public NedbExportId id() {
        return new NedbExportId(id);
    }

    public ExportSummary summary(long open) {
        return new ExportSummary(id(), madeAt, madeBy, rowCount, open);
    }

    public ExportLayout layout() {
        return layout;
    }
}
