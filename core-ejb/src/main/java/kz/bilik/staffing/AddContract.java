package kz.bilik.staffing;

import java.time.LocalDate;
import kz.bilik.file.Upload;

/**
 * A contract.
 *
 * @param to last day; null without a term
 * @param copy null when there is no copy yet
 */
public record AddContract(
        ContractKind kind, String number, LocalDate date, LocalDate from, LocalDate to, Upload copy) {}
