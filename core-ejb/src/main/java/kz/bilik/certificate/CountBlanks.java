package kz.bilik.certificate;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a commission counted in the store.
 *
 * @param counted series → how many blanks lie there, those reserved for certificates included
 * @param findings what it found beside the figures; null when nothing
 */
public record CountBlanks(LocalDate date, Commission commission, Map<String, Long> counted, String findings) {

    public CountBlanks {
        counted = new TreeMap<>(counted);
    }
}
