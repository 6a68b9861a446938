package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kz.bilik.finishedcourse.FinishedCourseFormat;
import kz.bilik.finishedcourse.FinishedCourseService;
import kz.bilik.shared.error.MalformedException;
import kz.bilik.shared.error.MalformedException.Violation;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** Takes a finished course over from a file; what cannot be read is shown place by place and nothing is written. */
@Named
@RequestScoped
public class CourseImportView {

    @Inject
    private FinishedCourseService finishedCourses;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private Part file;
    private List<Violation> violations = List.of();

    public String upload() throws IOException {
        try {
            var receipt = finishedCourses.importCourse(file.getInputStream().readAllBytes(), format());
            notices.done(words.get("course.import.done"));
            return "/course/detail?faces-redirect=true&id=" + receipt.courseId().value();
        } catch (MalformedException malformed) {
            violations = malformed.violations();
            return null;
        }
    }

    private FinishedCourseFormat format() {
        var name = String.valueOf(file.getSubmittedFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") ? FinishedCourseFormat.XLSX : FinishedCourseFormat.JSON;
    }

    public List<Violation> getViolations() {
        return violations;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
