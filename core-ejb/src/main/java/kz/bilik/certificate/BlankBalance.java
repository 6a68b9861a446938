package kz.bilik.certificate;

import java.util.Map;

/** The yearly reconciliation of paragraph 26 for one series: what was received is somewhere. */
public record BlankBalance(
        String series, long received, long inStock, long reserved, long used, long spoiled, long lost, long destroyed) {

    public static BlankBalance of(String series, long received, Map<BlankState, Long> counts) {
        return new BlankBalance(
                series,
                received,
                counts.getOrDefault(BlankState.IN_STOCK, 0L),
                counts.getOrDefault(BlankState.RESERVED, 0L),
                counts.getOrDefault(BlankState.USED, 0L),
                counts.getOrDefault(BlankState.SPOILED, 0L),
                counts.getOrDefault(BlankState.LOST, 0L),
                counts.getOrDefault(BlankState.DESTROYED, 0L));
    }

    public boolean isBalanced() {
        return received == inStock + reserved + used + spoiled + lost + destroyed;
    }
}
