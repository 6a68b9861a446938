package kz.bilik.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a phone held the camera; read before the marks around a picture are dropped, so that a scan does not end up lying on its side. */
enum ExifOrientation {
    UPRIGHT(0),
    RIGHT(1),
    UPSIDE_DOWN(2),
    LEFT(3);

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_HEADER = 6;

    private final int quarterTurns;

    ExifOrientation(int quarterTurns) {
        this.quarterTurns = quarterTurns;
    }

    int quarterTurns() {
        return quarterTurns;
    }

    boolean isSideways() {
        return this == RIGHT || this == LEFT;
    }

    /** Upright when the picture says nothing, or says it unreadably. */
    static ExifOrientation of(byte[] jpeg) {
        try {
            var bytes = ByteBuffer.wrap(jpeg).position(2);
            while (bytes.remaining() > 4 && (bytes.get() & 0xFF) == 0xFF) {
                var marker = bytes.get() & 0xFF;
                var length = (bytes.getShort() & 0xFFFF) - 2;
                if (marker == APP1 && length > EXIF_HEADER) {
                    return inExif(bytes.slice(bytes.position() + EXIF_HEADER, length - EXIF_HEADER));
                }
                if (marker == START_OF_SCAN) {
                    return UPRIGHT;
                }
                bytes.position(bytes.position() + length);
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return UPRIGHT;
        }
    }

    private static ExifOrientation inExif(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return switch (tiff.getShort(entry + 8)) {
                    case 3 -> UPSIDE_DOWN;
                    case 6 -> RIGHT;
                    case 8 -> LEFT;
                    default -> UPRIGHT;
                };
            }
        }
        return UPRIGHT;
    }
}
