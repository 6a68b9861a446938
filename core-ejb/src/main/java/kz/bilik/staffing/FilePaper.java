package kz.bilik.staffing;

import java.time.LocalDate;
import kz.bilik.file.Upload;

/**
 * A paper of premises; a new one takes the place of the old one of its kind.
 *
 * @param validTo last day; null without a term
 */
public record FilePaper(PremisesPaper paper, String number, LocalDate date, LocalDate validTo, Upload copy) {}
