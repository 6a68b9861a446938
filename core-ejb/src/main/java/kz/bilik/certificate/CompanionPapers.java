package kz.bilik.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.document.PaperRef;
import kz.bilik.job.NewJob;
import kz.bilik.organisation.Signatory;

/** Papers that another feature issues in the same transaction and the same job as the certificates of a course. */
public interface CompanionPapers {

    /** How many of them the course still needs. */
    int due(CourseId course);

    /** Numbers and freezes them; their making is left to the items returned. */
    List<NewJob.Item> prepare(CourseDetail course, LocalDate issueDate, Signatory signatory, UUID requestId);

    /** Those already made. */
    List<PaperRef> papers(CourseId course);
}
