package kz.bilik.staffing;

import java.time.LocalDate;
import kz.bilik.file.Upload;

/** The document of a trainer who was trained under a train-the-trainer programme (paragraph 2(8)). */
public record CertifyTrainer(String programme, String number, LocalDate date, Upload copy) {}
