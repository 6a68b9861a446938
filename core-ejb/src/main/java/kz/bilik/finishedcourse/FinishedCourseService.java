package kz.bilik.finishedcourse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import kz.bilik.assessment.AssessmentKind;
import kz.bilik.certificate.CertificateService;
import kz.bilik.certificate.CourseCertificate;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.finishedcourse.store.FinishedCourseStore;
import kz.bilik.reference.CourseReference;
import kz.bilik.reference.ReferenceService;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.persistence.Retrying;
import kz.bilik.shared.security.Roles;

/** Takes finished courses over, and tells what became of every row of their files. */
@Stateless
@RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT})
public class FinishedCourseService {

    @Inject
    FinishedCourseReader reader;

    @Inject
    FinishedCourseImporting importing;

    @Inject
    FinishedCourseStore store;

    @Inject
    CourseService courses;

    @Inject
    SettingsService settings;

    @Inject
    CertificateService certificates;

    @Inject
    ReferenceService references;

    @Inject
    Retrying retrying;

    /**
     * Reads and takes over a file.
     *
     * @throws kz.bilik.shared.error.MalformedException when it cannot be understood
     * @throws kz.bilik.shared.error.RefusedException when the Rules refuse the course as a whole; then nothing was changed
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportReceipt importCourse(byte[] file, FinishedCourseFormat format) {
        var course = reader.read(file, format);
        return retrying.call(() -> importing.take(course));
    }

    /** What became of the course, row by row of its latest file. */
    public JsonObject result(CourseId courseId) {
        if (!store.isImported(courseId)) {
            throw new NotFoundException("finished course", courseId.value());
        }
        var course = courses.course(courseId);
        var issued = certificates.issued(courseId).stream()
                .collect(Collectors.toMap(CourseCertificate::enrolmentId, certificate -> certificate));
        var letters = references.issued(courseId).stream()
                .collect(Collectors.toMap(CourseReference::enrolmentId, letter -> letter));
        return new CourseResult(
                        course,
                        AssessmentKind.of(course.term()),
                        settings.on(course.end()).asMap())
                .json(store.rows(courseId), issued, letters, certificates.papers(courseId));
    }

    /** The empty Excel file for people to fill in. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void writeTemplate(OutputStream out) {
        try {
            new FinishedCourseWorkbook().writeTemplate(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
