package kz.bilik.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import kz.bilik.job.JobId;
import kz.bilik.job.JobProgress;
import kz.bilik.job.JobService;
import kz.bilik.web.shared.Scoped;

/** The progress of a job, for the program that ordered it. */
@Path("/jobs")
@Scoped
@RequestScoped
public class JobResource {

    @Inject
    private JobService jobs;

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject job(@PathParam("id") long id) {
        return json(jobs.job(new JobId(id)));
    }

    static JsonObject json(JobProgress job) {
        var json = Json.createObjectBuilder()
                .add("id", job.id().value())
                .add("kind", job.kind())
                .add("state", job.state().name())
                .add("total", job.total())
                .add("done", job.done())
                .add("failed", job.failed());
        add(json, "createdAt", job.createdAt());
        add(json, "startedAt", job.startedAt());
        add(json, "finishedAt", job.finishedAt());
        if (job.remainingSeconds() != null) {
            json.add("remainingSeconds", job.remainingSeconds());
        }
        return json.add("errors", Json.createArrayBuilder(job.errors())).build();
    }

    private static void add(JsonObjectBuilder json, String name, Instant at) {
        if (at != null) {
            json.add(name, at.toString());
        }
    }
}
