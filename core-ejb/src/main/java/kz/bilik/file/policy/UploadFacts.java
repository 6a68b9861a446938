package kz.bilik.file.policy;

import kz.bilik.file.FileType;

/**
 * What the inspection of an uploaded file found.
 *
 * @param type by its first bytes; null when it is none of those taken
 * @param readable whether it can be opened as what it claims to be, without a password
 * @param active whether it holds scripts, other files, or bytes behind its end
 * @param pixels of an image, width × height; 0 for a PDF
 */
public record UploadFacts(long byteCount, FileType type, boolean readable, boolean active, long pixels) {}
