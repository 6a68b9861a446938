package kz.bilik.web.nedb;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.nedb.ExportSummary;
import kz.bilik.nedb.NedbFormat;
import kz.bilik.nedb.NedbService;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.signin.Me;

/** The files that were given out, the latest first. */
@Named
@RequestScoped
public class NedbExportsView extends ListView<ExportSummary> {

    @Inject
    private NedbService nedb;

    @Inject
    private Me me;

    public void open() {
        getTotal();
    }

    /** Whether the user may take the file itself, which is full of personal data. */
    public boolean isTaker() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public NedbFormat[] getFormats() {
        return NedbFormat.values();
    }

    @Override
    protected Page<ExportSummary> load(PageRequest page) {
        return nedb.exports(page);
    }

    @Override
    protected List<String> filters() {
        return List.of();
    }

    @Override
    protected String naturalSort() {
        return "";
    }
}
