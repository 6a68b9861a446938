package kz.bilik.application;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.LISTENER;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.application.model.Application;
import kz.bilik.application.policy.SubmissionRefusal;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.document.DocumentKind;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;

/** Reads, in a transaction of its own, what the paper of an application has to say; the printing follows outside. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD, LISTENER})
public class ApplicationWords {

    @Inject
    private ApplicationAccess access;

    @Inject
    private ApplicationService applications;

    @Inject
    private ApplicationWording wording;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What is printed.
     *
     * @param dataHash fingerprint of the frozen words; null for a draft
     */
    public record Printed(DocumentKind kind, long owner, String language, String dataHash, JsonObject data) {}

    /** The words that were frozen with the registration. Who reads the paper reads the individual number on it. */
    public Printed frozen(ApplicationId id) {
        var application = access.readable(id);
        if (!application.isUntouched()) {
            throw new IllegalStateException("application %d is not the one that was registered".formatted(id.value()));
        }
        audit.record(AuditEntry.of("APPLICATION_PAPER_READ", "application", id.value()));
        try (var reader = Json.createReader(new StringReader(application.wording()))) {
            return new Printed(
                    ApplicationWording.kind(application.form()),
                    id.value(),
                    application.paperLanguage(),
                    application.dataHash(),
                    reader.readObject());
        }
    }

    /** The words of a draft that has nothing missing. */
    public Printed draft(ApplicationId id, String language) {
        var application = access.own(id);
        var missing = applications.application(id).missing().stream()
                .filter(ground -> ground != SubmissionRefusal.DUPLICATE_APPLICATION)
                .toList();
        if (application.form() == null || !missing.isEmpty()) {
            throw new RefusedException(new Ruling(missing.isEmpty() ? noForm() : missing));
        }
        var printed = language.equals("ru") ? "ru" : "kk";
        return new Printed(
                ApplicationWording.kind(application.form()),
                id.value(),
                printed,
                null,
                wording.draft(application, programme(application), LocalDate.now(clock), printed));
    }

    private static List<Ground> noForm() {
        return List.of(SubmissionRefusal.NO_ANNEX_PRESCRIBED);
    }

    private ApprovedProgramme programme(Application application) {
        var code = application.programmeCode().orElseThrow();
        return programmes.approved().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
