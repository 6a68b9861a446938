package kz.bilik.course;

/** Identity of a course (stream). */
public record CourseId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
