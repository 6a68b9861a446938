package kz.bilik.planning;

import java.util.List;

/**
 * What taking an import back did.
 *
 * @param keptRows rows of the file whose lines were changed by hand since and stay as they are
 */
public record UndoReceipt(int removed, int restored, List<Integer> keptRows) {

    public UndoReceipt {
        keptRows = List.copyOf(keptRows);
    }
}
