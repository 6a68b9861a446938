package kz.bilik.web.file;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import kz.bilik.file.Upload;

/** A file as a form sent it; a field that was left empty is no file. */
public final class UploadedPart {

    private UploadedPart() {}

    /** @return null when nothing was chosen */
    public static Upload of(Part part) {
        if (part == null || Objects.toString(part.getSubmittedFileName(), "").isBlank()) {
            return null;
        }
        try (var in = part.getInputStream()) {
            return new Upload(part.getSubmittedFileName(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
