package kz.bilik.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.shared.text.LocalText;

/**
 * What a course is, beside the programme it teaches.
 *
 * @param stream number of the stream (лек) of the programme in its year
 * @param language of teaching and of the papers: kk, ru or en
 * @param maxScore highest score that the final test can give
 */
public record CourseFacts(
        int stream,
        LocalText topic,
        CourseForm form,
        boolean distance,
        String language,
        Funding funding,
        LocalDate start,
        LocalDate end,
        BigDecimal maxScore) {}
