package kz.bilik.schedule;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.AUTH_BODY;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.METHODOLOGIST_TRAINER;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.schedule.store.ScheduleStore;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.LocalText;

/** The lines of an annual schedule for Excel, as they are filtered on the page, with the places of each region; everyone gets what concerns him. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, METHODOLOGIST_TRAINER, REGION_EDU, AUTH_BODY})
public class ScheduleExport {

    private static final Logger LOG = Logger.getLogger(ScheduleExport.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private ScheduleStore store;

    @Inject
    private ScheduleAccess access;

    @Inject
    private OrganisationService organisations;

    /** @param filters those of the page */
    public void writeLines(ScheduleId id, Map<String, String> filters, String language, OutputStream out)
            throws IOException {
        access.requireConcerned(id);
        var reach = access.reach();
        var lines = lines(id, filters, reach);
        var quotas = store.quotas(id, reach);
        var regions = new LinkedHashMap<String, LocalText>();
        organisations.regions().stream()
                .filter(region -> quotas.values().stream().anyMatch(quota -> quota.containsKey(region.kato())))
                .forEach(region -> regions.put(region.kato(), region.name()));
        new ScheduleWorkbook(language, regions).write(out, access.schedule(id).year(), lines, quotas);
        LOG.info(() -> "schedule exported schedule=%d lines=%d".formatted(id.value(), lines.size()));
    }

    private List<LineRow> lines(ScheduleId id, Map<String, String> filters, ScheduleReach reach) {
        var lines = new ArrayList<LineRow>();
        List<LineRow> page;
        do {
            page = store.page(id, new PageRequest(lines.size(), AT_ONCE, "start", true, filters), reach);
            lines.addAll(page);
        } while (page.size() == AT_ONCE);
        return lines;
    }
}
