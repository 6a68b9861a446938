package kz.bilik.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.bilik.job.JobId;
import kz.bilik.job.JobProgress;
import kz.bilik.job.JobService;

/** How far background work is. */
@RequestScoped
@Path("jobs")
public class JobResource {

    @Inject
    private JobService jobs;

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("course:import")
    public JsonObject job(@PathParam("id") long id) {
        return json(jobs.job(new JobId(id)));
    }

    static JsonObject json(JobProgress job) {
        return Json.createObjectBuilder()
                .add("id", job.id().value())
                .add("kind", job.kind())
                .add("state", job.state().name())
                .add("total", job.total())
                .add("done", job.done())
                .add("failed", job.failed())
                .add("errors", Json.createArrayBuilder(job.errors()))
                .build();
    }
}
