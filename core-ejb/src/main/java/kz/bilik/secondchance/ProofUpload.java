package kz.bilik.secondchance;

import kz.bilik.file.Upload;

/** A supporting document. @param said what it is, with its number and day, as an order will name it */
public record ProofUpload(String said, Upload scan) {}
