package kz.bilik.nedb.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bilik.nedb.ExportLayout;
import kz.bilik.nedb.LayoutVersion;

/** A decision on the layout of the files; never changed, only followed by another. */
@Entity
@Table(name = "nedb_layout")
public class NedbLayout {

    @Id
    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "layout")
    private ExportLayout layout;

    @Column(name = "reason")
    private String reason;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected NedbLayout() {}

    public static NedbLayout decided(int number, ExportLayout layout, String reason, String by, Instant at) {
        var version = new NedbLayout();
        version.versionNo = number;
        version.layout = layout;
        version.reason = reason.strip();
        version.madeBy = by;
        version.madeAt = at;
        return version;
    }

    public LayoutVersion version() {
        return new LayoutVersion(versionNo, layout, reason, madeBy, madeAt);
    }
}
