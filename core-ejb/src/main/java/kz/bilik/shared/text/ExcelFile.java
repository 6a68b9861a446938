package kz.bilik.shared.text;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import kz.bilik.shared.error.MalformedException;
import kz.bilik.shared.error.MalformedException.Violation;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The bytes of a workbook that someone uploaded, before anyone opens them. */
public final class ExcelFile {

    private static final long MOST_UNPACKED_BYTES = 100_000_000;

    private ExcelFile() {}

    /**
     * A small archive can unpack into a very large one, so it is measured before it is read.
     *
     * @throws MalformedException when it is no archive or unpacks into too much
     */
    public static void requireModest(byte[] file) {
        var unpacked = 0L;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var buffer = new byte[8192];
            for (var entry : Collections.list(zip.getEntries())) {
                try (var part = zip.getInputStream(entry)) {
                    for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED_BYTES) {
                            throw new MalformedException(
                                    List.of(new Violation("", "size", "The workbook unpacks into too much.")));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw notExcel();
        }
        if (unpacked == 0) {
            throw notExcel();
        }
    }

    public static MalformedException notExcel() {
        return new MalformedException(List.of(new Violation("", "format", "The file is not an Excel workbook.")));
    }
}
