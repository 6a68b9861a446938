package kz.bilik.docgen.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.docgen.access.Caller;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/** Batches that outlive their request: how far they are, what came of them, and the way to stop them. Nobody sees another's. */
@Path("jobs/{job}")
@RequestScoped
public class JobsResource {

    private static final Logger LOG = Logger.getLogger(JobsResource.class.getName());
    private static final int BLOCK = 20;

    @Inject
    private JobStore jobs;

    @Inject
    private Caller caller;

    @PathParam("job")
    private String id;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response state() {
        var job = own();
        var progress = jobs.progress(job.id());
        var json = described(job);
        json.put("total", job.total());
        json.put("made", progress.made());
        json.put("refused", progress.refused());
        json.put("createdAt", job.createdAt().toString());
        job.startedAt().ifPresent(time -> json.put("startedAt", time.toString()));
        job.finishedAt().ifPresent(time -> json.put("finishedAt", time.toString()));
        job.callbackState()
                .ifPresent(state ->
                        json.putObject("callback").put("state", state).put("attempts", job.callbackAttempts()));
        if (job.state() == JobState.DONE) {
            json.put("result", "/api/v1/jobs/" + job.id() + "/result");
        }
        return answer(json);
    }

    @GET
    @Path("result")
    @Produces({"application/zip", "application/pdf"})
    public Response result() throws IOException {
        var job = own();
        if (job.state() != JobState.DONE) {
            throw new RequestRefused(Refusal.CONFLICT, List.of(new Violation("", "job-not-done", job.state())));
        }
        if (job.form().kind() == BatchForm.Kind.PDF) {
            return BatchesResource.file(job.form()).entity(merged(job)).build();
        }
        StreamingOutput output = out -> zip(job, out);
        return BatchesResource.file(job.form()).entity(output).build();
    }

    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    public Response cancel() {
        var job = own();
        if (jobs.cancel(job.id())) {
            LOG.info(() -> "job_cancelled job=" + job.id());
            return answer(described(jobs.find(job.id()).orElseThrow()));
        }
        jobs.delete(job.id());
        LOG.info(() -> "job_deleted job=" + job.id());
        return Response.noContent().build();
    }

    static byte[] created(String id) {
        return bytes(JsonNodeFactory.instance.objectNode().put("job", id).put("state", JobState.QUEUED.name()));
    }

    private java.io.InputStream merged(Job job) throws IOException {
        try (var file = new MergedFile()) {
            for (var line : jobs.finished(job.id(), 0, MergedFile.LIMIT)) {
                if (line.refused().isPresent()) {
                    file.refuse(line.line(), line.refused().get().violations());
                } else {
                    file.add(line.printed().pdf());
                }
            }
            file.check();
            return file.toTempFile();
        }
    }

    private void zip(Job job, OutputStream out) throws IOException {
        try (var zip = new ZippedBatch(out, job.form().merged())) {
            var block = jobs.finished(job.id(), 0, BLOCK);
            while (!block.isEmpty()) {
                for (var line : block) {
                    if (line.refused().isPresent()) {
                        zip.refuse(line.refused().get());
                    } else {
                        zip.add(line.name(), line.printed());
                    }
                }
                block = jobs.finished(job.id(), block.get(block.size() - 1).line(), BLOCK);
            }
            zip.finish();
        }
    }

    /** Another client's job is not there. */
    private Job own() {
        return jobs.find(id)
                .filter(job -> job.owner().equals(caller.owner()))
                .orElseThrow(() -> new RequestRefused(Refusal.NOT_FOUND));
    }

    private static ObjectNode described(Job job) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("job", job.id())
                .put("state", job.state().name());
    }

    private static Response answer(ObjectNode json) {
        return Response.ok(bytes(json)).header("Cache-Control", "no-store").build();
    }

    private static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
