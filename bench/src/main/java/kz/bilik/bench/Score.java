package kz.bilik.bench;

import java.util.Arrays;

/**
 * What one round of one entry gave.
 *
 * @param wallSeconds from the first paper asked for to the last one given
 * @param threadSeconds CPU of the threads that made the papers
 * @param processSeconds CPU of the whole process with its garbage collector and compiler, and of the processes it started
 * @param allocatedBytes by the threads that made the papers
 * @param p50 and p99, milliseconds a paper
 */
public record Score(
        long papers,
        double wallSeconds,
        double threadSeconds,
        double processSeconds,
        double childSeconds,
        double allocatedBytes,
        double bytes,
        double p50,
        double p99) {

    static Score parse(String line) {
        var parts =
                Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Score(
                (long) parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7], parts[8]);
    }

    String line() {
        return papers + " " + wallSeconds + " " + threadSeconds + " " + processSeconds + " " + childSeconds + " "
                + allocatedBytes + " " + bytes + " " + p50 + " " + p99;
    }
}
