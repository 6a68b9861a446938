package kz.bilik.acceptance.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Looks every second at how much memory of the machine each process holds (VmRSS of Linux, in kB). */
public final class MemoryWatch implements AutoCloseable {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Map<String, Long> peaks = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    private MemoryWatch() {}

    public static MemoryWatch of(Map<String, Process> processes) {
        var watch = new MemoryWatch();
        watch.timer.scheduleWithFixedDelay(
                () -> processes.forEach((part, process) -> watch.peaks.merge(part, held(process), Math::max)),
                0,
                1,
                TimeUnit.SECONDS);
        return watch;
    }

    /** The most that each part held so far. */
    public Map<String, Long> peaks() {
        return new HashMap<>(peaks);
    }

    /** What a process still holds on its heap when everything that nobody needs is collected, in kB. */
    public static long live(Process process) {
        ask(process, "GC.run");
        var used = USED.matcher(ask(process, "GC.heap_info"));
        if (!used.find()) {
            throw new AssertionError("the heap of " + process.pid() + " tells nothing");
        }
        return Long.parseLong(used.group(1));
    }

    private static String ask(Process process, String question) {
        try {
            var answer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(process.pid()),
                            question)
                    .redirectErrorStream(true)
                    .start();
            return new String(answer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long held(Process process) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
