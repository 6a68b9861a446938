package kz.bilik.file.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether an uploaded copy is taken: paragraph 5 wants copies of documents, so a PDF, JPEG or PNG of at most 20 MB that a person can read and that does
 * nothing by itself. The sizes are no numbers of the Rules.
 */
@Paragraph("5")
public final class UploadPolicy {

    /** 20 MB, in bytes. */
    public static final long LARGEST = 20L * 1024 * 1024;

    /** An A3 scan at 600 dpi has 70 million pixels; more is meant to exhaust the memory. */
    public static final long MOST_PIXELS = 80_000_000;

    public Ruling decide(UploadFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.byteCount() == 0) {
            grounds.add(UploadRefusal.FILE_EMPTY);
            return new Ruling(grounds);
        }
        if (facts.byteCount() > LARGEST) {
            grounds.add(UploadRefusal.FILE_TOO_LARGE);
        }
        if (facts.type() == null) {
            grounds.add(UploadRefusal.FILE_TYPE_UNKNOWN);
            return new Ruling(grounds);
        }
        if (facts.pixels() > MOST_PIXELS) {
            grounds.add(UploadRefusal.IMAGE_TOO_LARGE);
        }
        if (!facts.readable()) {
            grounds.add(UploadRefusal.FILE_UNREADABLE);
        }
        if (facts.active()) {
            grounds.add(UploadRefusal.FILE_ACTIVE);
        }
        return new Ruling(grounds);
    }
}
