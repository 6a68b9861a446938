package kz.bilik.staffing;

import java.time.LocalDate;
import kz.bilik.file.Upload;

/**
 * A ground with its proof.
 *
 * @param validTo last day of a category; null when the certificate has none
 * @param experienceFrom first day of the work in production; null for degrees and categories
 * @param copy null when there is no copy yet; the ground does not count without it
 */
public record AddGround(
        GroundValue value,
        String documentNo,
        LocalDate documentDate,
        LocalDate validTo,
        LocalDate experienceFrom,
        Upload copy) {}
