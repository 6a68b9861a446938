package kz.bilik.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.job.JobId;
import kz.bilik.job.JobProgress;
import kz.bilik.job.JobService;
import kz.bilik.job.JobState;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The newest jobs, with cancel and retry. */
@Named
@RequestScoped
public class JobListView {

    private static final int SHOWN = 50;

    @Inject
    private JobService jobs;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private List<JobProgress> rows;

    public List<JobProgress> getRows() {
        if (rows == null) {
            rows = jobs.jobs(SHOWN);
        }
        return rows;
    }

    public boolean isAnyActive() {
        return getRows().stream().anyMatch(job -> job.state().isActive());
    }

    public boolean isRetryable(JobProgress job) {
        return job.state().next().contains(JobState.QUEUED);
    }

    public String cancel(JobId id) {
        jobs.cancel(id);
        notices.done(words.of("job.cancelled", id));
        return "/job/list?faces-redirect=true";
    }

    public String retry(JobId id) {
        jobs.retryFailed(id);
        notices.done(words.of("job.retried", id));
        return "/job/list?faces-redirect=true";
    }
}
