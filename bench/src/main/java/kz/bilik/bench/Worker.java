package kz.bilik.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** One entry in a process of its own: takes orders on its input, gives scores on its output. */
public final class Worker {

    private static final int PAPERS = 400;
    private static final double NANOS = 1e9;
    private static final int MOST_WALL_OF_CPU = 3;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final List<ExecutorService> hands = List.of(hand(), hand());
    private final List<Paper> papers = Paper.stream(PAPERS);
    private final AtomicInteger next = new AtomicInteger();
    private final Contestant contestant;

    private Worker(Contestant contestant) {
        this.contestant = contestant;
    }

    private static ExecutorService hand() {
        return Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
    }

    public static void main(String[] arguments) throws Exception {
        var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        var entry = Entry.valueOf(arguments[0]);
        try (var contestant = entry.open()) {
            new Worker(contestant).obey(entry, answers);
        }
        System.exit(0);
    }

    private void obey(Entry entry, PrintStream answers) throws Exception {
        var first = hands.get(0).submit(() -> contestant.make(papers.get(0))).get();
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        long cold = contestant instanceof OverHttp service
                ? service.start().toMillis()
                : System.currentTimeMillis() - started;
        Files.write(Path.of("bench", "target", entry.name().toLowerCase(java.util.Locale.ROOT) + ".pdf"), first);
        answers.println(cold);
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            var words = order.split(" ");
            answers.println(round(Double.parseDouble(words[0]), Integer.parseInt(words[1]), words[2].equals("cpu"))
                    .line());
        }
    }

    /** What a thread did in a round. */
    private record Share(List<Long> nanos, long cpuNanos, long allocated, long bytes) {}

    private Score round(double seconds, int hired, boolean byCpu) throws Exception {
        System.gc();
        long processBefore = system.getProcessCpuTime();
        long childrenBefore = childrenCpu();
        long begin = System.nanoTime();
        var shares = new ArrayList<Future<Share>>();
        for (var hand : hands.subList(0, hired)) {
            shares.add(hand.submit((Callable<Share>) () -> work(seconds, byCpu)));
        }
        var nanos = new ArrayList<Long>();
        long cpu = 0;
        long allocated = 0;
        long bytes = 0;
        for (var share : shares) {
            nanos.addAll(share.get().nanos());
            cpu += share.get().cpuNanos();
            allocated += share.get().allocated();
            bytes += share.get().bytes();
        }
        long wall = System.nanoTime() - begin;
        long children = childrenCpu() - childrenBefore;
        nanos.sort(null);
        return new Score(
                nanos.size(),
                wall / NANOS,
                cpu / NANOS,
                (system.getProcessCpuTime() - processBefore + children) / NANOS,
                children / NANOS,
                allocated,
                bytes,
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get((int) (nanos.size() * 0.99)) / 1e6);
    }

    private Share work(double seconds, boolean byCpu) throws Exception {
        long self = Thread.currentThread().getId();
        long cpuBefore = threads.getCurrentThreadCpuTime();
        long clockBefore = elsewhere() ? childrenCpu() : cpuBefore;
        long allocatedBefore = threads.getThreadAllocatedBytes(self);
        long begin = System.nanoTime();
        long bytes = 0;
        var nanos = new ArrayList<Long>();
        while (spent(begin, clockBefore, byCpu) < seconds * NANOS) {
            var paper = papers.get(Math.floorMod(next.getAndIncrement(), PAPERS));
            long before = System.nanoTime();
            bytes += contestant.make(paper).length;
            nanos.add(System.nanoTime() - before);
        }
        return new Share(
                nanos,
                threads.getCurrentThreadCpuTime() - cpuBefore,
                threads.getThreadAllocatedBytes(self) - allocatedBefore,
                bytes);
    }

    /**
     * Warm-up goes by CPU, because a busy machine lets less be done in the same time; it ends after three times as much wall time all the same.
     * Of a peer that works elsewhere the CPU of its processes counts.
     */
    private double spent(long begin, long cpuBefore, boolean byCpu) throws IOException {
        long wall = System.nanoTime() - begin;
        if (!byCpu) {
            return wall;
        }
        long cpu = elsewhere() ? childrenCpu() : threads.getCurrentThreadCpuTime();
        return Math.max(cpu - cpuBefore, wall / MOST_WALL_OF_CPU);
    }

    private boolean elsewhere() {
        return contestant instanceof OverHttp || contestant instanceof Chromium;
    }

    private static long childrenCpu() throws IOException {
        return ProcessHandle.current()
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
    }
}
