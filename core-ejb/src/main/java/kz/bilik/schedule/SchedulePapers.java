package kz.bilik.schedule;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.AUTH_BODY;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import kz.bilik.document.DocgenClient;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.schedule.store.ScheduleStore;

/**
 * The printed annual schedule (DOC-11). A signed version is printed from the words that were signed; what is still worked on carries the mark
 * of a draft and is the institute's own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SchedulePapers {

    private static final Logger LOG = Logger.getLogger(SchedulePapers.class.getName());
    private static final String TEMPLATE = "annual-schedule";

    @Inject
    private ScheduleStore store;

    @Inject
    private ScheduleAccess access;

    @Inject
    private ScheduleWording wording;

    @Inject
    private SignatoryService signatories;

    @Inject
    private DocgenClient docgen;

    @Inject
    private Clock clock;

    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public byte[] draft(ScheduleId id, String language) {
        var schedule = access.schedule(id);
        LOG.info(() -> "schedule printed as a draft schedule=%d".formatted(id.value()));
        return docgen.preview(
                TEMPLATE, language, wording.of(schedule, signatories.signatoryOn(LocalDate.now(clock)), null));
    }

    /** A signed version is a paper for everyone whom a line of the schedule concerns. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, REGION_EDU})
    public byte[] signed(ScheduleId id, int versionNo, String language) {
        access.requireConcerned(id);
        var words = store.snapshot(id, versionNo).orElseThrow(() -> access.denied("annual_schedule", id.value()));
        LOG.info(() -> "schedule printed schedule=%d version=%d".formatted(id.value(), versionNo));
        return docgen.render(TEMPLATE, language, read(words)).bytes();
    }

    private static JsonObject read(String words) {
        try (var reader = Json.createReader(new StringReader(words))) {
            return reader.readObject();
        }
    }
}
