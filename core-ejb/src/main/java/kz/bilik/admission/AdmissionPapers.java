package kz.bilik.admission;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;

import jakarta.annotation.security.PermitAll;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bilik.admission.store.AdmissionStore;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.course.CourseService;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocgenUnavailableException;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.job.JobHandler;
import kz.bilik.job.JobWork;
import kz.bilik.job.WorkPostponedException;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.referral.AdmissionGround;
import kz.bilik.referral.AdmissionGrounds;
import kz.bilik.shared.error.NotFoundException;

/** Makes the paper of a signed order in the background, with its annexes, and shows how a draft would look. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdmissionPapers implements JobHandler {

    static final String SUBJECT = "admission-order";

    /** What a draft shows in the place of the number that it gets with the signature. */
    private static final String UNNUMBERED = "—";

    @Inject
    private AdmissionStore store;

    @Inject
    private AdmissionGrounds grounds;

    @Inject
    private AdmissionWording wording;

    @Inject
    private CourseService courses;

    @Inject
    private SignatoryService signatories;

    @Inject
    private DocgenClient docgen;

    @Inject
    private DocumentService documents;

    @Inject
    private DeniedAccess denied;

    @Inject
    private Clock clock;

    @Override
    @PermitAll
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    @PermitAll
    public void handle(JobWork work) {
        var order = store.find(new AdmissionOrderId(work.subjectId()))
                .orElseThrow(() -> new NotFoundException("admission_order", work.subjectId()));
        var kind = DocumentKind.ADMISSION_ORDER;
        if (documents.isKept(kind, work.subjectId(), order.dataHash())) {
            return;
        }
        try {
            var paper = docgen.render(kind.template(), order.language(), read(order.snapshot()));
            documents.keep(kind, work.subjectId(), order.language(), order.dataHash(), paper);
        } catch (DocgenUnavailableException e) {
            throw new WorkPostponedException(e.getMessage(), e);
        }
    }

    static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** The order as it would be signed today, with the mark of a draft; it needs at least one listener. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public byte[] draft(AdmissionOrderId id, String language) {
        var order = store.find(id).orElseThrow(() -> denied.to("admission_order", id.value()));
        var lines = store.lines(id);
        if (lines.isEmpty()) {
            throw new NotFoundException("listeners of admission_order", id.value());
        }
        var course = courses.course(order.courseId());
        var known = grounds.of(order.courseId()).stream()
                .collect(Collectors.toMap(AdmissionGround::person, Function.identity()));
        var data =
                wording.order(order, UNNUMBERED, course, lines, known, signatories.signatoryOn(LocalDate.now(clock)));
        return docgen.preview(DocumentKind.ADMISSION_ORDER.template(), language, data);
    }
}
