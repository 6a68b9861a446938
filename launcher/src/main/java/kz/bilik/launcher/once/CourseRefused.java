package kz.bilik.launcher.once;

import java.io.Serial;
import java.util.List;
import kz.bilik.launcher.Words;

/** The Rules refuse the course as a whole; every ground is named with its paragraph. */
public final class CourseRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<GroundText> grounds;

    CourseRefused(List<GroundText> grounds) {
        super("course.refused");
        this.grounds = List.copyOf(grounds);
    }

    public List<GroundText> grounds() {
        return grounds;
    }

    public String in(Words words) {
        var text = new StringBuilder(words.of("course.refused"));
        for (var ground : grounds) {
            text.append("\n  ")
                    .append(words.of("ground", ground.in(words.language()), ground.paragraph()))
                    .append(" [")
                    .append(ground.code())
                    .append(']');
        }
        return text.toString();
    }
}
