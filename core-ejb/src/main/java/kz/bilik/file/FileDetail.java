package kz.bilik.file;

import java.time.Instant;

/**
 * What is known about a kept file without opening it.
 *
 * @param token 128 random bits; the address of the file
 * @param sha256 lower-case hex over the content as it is given out
 * @param pages of a PDF; an image has one
 */
public record FileDetail(
        FileId id, String token, String name, FileType type, int byteCount, int pages, String sha256, Instant keptAt) {}
