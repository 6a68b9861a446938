package kz.bilik.admission;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bilik.admission.store.AdmissionStore;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.course.CourseService;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocumentKind;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.referral.AdmissionGround;
import kz.bilik.referral.AdmissionGrounds;
import kz.bilik.shared.error.NotFoundException;

/** Shows the real paper of a drafted order before anything is numbered. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdmissionPreview {

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
    private DeniedAccess denied;

    @Inject
    private Clock clock;

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
