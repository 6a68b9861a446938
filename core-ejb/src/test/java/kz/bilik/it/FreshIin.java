package kz.bilik.it;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.bilik.shared.text.Iin;

/** Valid individual numbers, each given out once, so that tests never meet in one person. */
public final class FreshIin {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private FreshIin() {}

    public static Iin next() {
        String elevenDigits = "9001014%04d".formatted(SERIAL.incrementAndGet());
        return IntStream.rangeClosed(0, 9)
                .mapToObj(control -> Iin.parse(elevenDigits + control))
                .filter(reading -> reading.isValid())
                .findFirst()
                .map(reading -> reading.iin())
                .orElseGet(FreshIin::next);
    }
}
