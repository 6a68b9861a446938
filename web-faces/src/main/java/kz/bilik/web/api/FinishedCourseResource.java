package kz.bilik.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import kz.bilik.certificate.CertificateService;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.finishedcourse.FinishedCourseFormat;
import kz.bilik.finishedcourse.FinishedCourseService;
import kz.bilik.finishedcourse.ImportReceipt;

/** A finished course in; what the Rules decided about it and its papers out. */
@RequestScoped
@Path("finished-courses")
public class FinishedCourseResource {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final int MAX_BYTES = 10 * 1024 * 1024;

    @Inject
    private FinishedCourseService finishedCourses;

    @Inject
    private CourseService courses;

    @Inject
    private CertificateService certificates;

    @Context
    private UriInfo uri;

    @POST
    @Consumes({MediaType.APPLICATION_JSON, WORKBOOK})
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("course:import")
    public Response take(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) long length)
            throws IOException {
        if (length > MAX_BYTES) {
            return Problem.tooLarge(MAX_BYTES).toResponse();
        }
        var content = body.readNBytes(MAX_BYTES + 1);
        if (content.length > MAX_BYTES) {
            return Problem.tooLarge(MAX_BYTES).toResponse();
        }
        var receipt = finishedCourses.importCourse(content, format(type));
        return Response.created(uri.getBaseUriBuilder()
                        .path(FinishedCourseResource.class)
                        .path(FinishedCourseResource.class, "result")
                        .build(receipt.courseId().value()))
                .entity(json(receipt))
                .build();
    }

    @GET
    @Path("{id: [0-9]{1,18}}/result")
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("course:import")
    public JsonObject result(@PathParam("id") long id) {
        return finishedCourses.result(new CourseId(id));
    }

    @GET
    @Path("{id: [0-9]{1,18}}/papers.zip")
    @Produces("application/zip")
    @RequiresScope("course:import")
    public Response papers(@PathParam("id") long id) {
        var course = new CourseId(id);
        courses.course(course);
        StreamingOutput zip = out -> certificates.writeZip(course, out);
        return Response.ok(zip)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"course-" + id + ".zip\"")
                .build();
    }

    private static FinishedCourseFormat format(MediaType type) {
        return type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? FinishedCourseFormat.JSON
                : FinishedCourseFormat.XLSX;
    }

    static JsonObject json(ImportReceipt receipt) {
        var json = Json.createObjectBuilder().add("courseId", receipt.courseId().value());
        if (receipt.jobId() == null) {
            json.addNull("jobId");
        } else {
            json.add("jobId", receipt.jobId().value());
        }
        return json.build();
    }
}
