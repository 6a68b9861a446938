package kz.bilik.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Locale;

/** Whether the cost of a paper stays the same from the first to the last: CPU, allocation and live heap in twenty blocks. */
public final class Growth {

    private static final int BLOCKS = 20;
    private static final int WARM_UP = 2_000;
    private static final int PAPERS = 1_000;

    private Growth() {}

    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        var maker = new InProcess();
        var papers = Paper.stream(PAPERS);
        for (int i = 0; i < WARM_UP; i++) {
            maker.make(papers.get(i % PAPERS));
        }
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        var costs = new ArrayList<Double>();
        System.out.println(
                "| papers | CPU ms a paper | allocated KiB a paper | live heap MiB |\n|---:|---:|---:|---:|");
        for (int block = 1; block <= BLOCKS; block++) {
            int size = count / BLOCKS;
            long cpu = threads.getCurrentThreadCpuTime();
            long allocated = threads.getThreadAllocatedBytes(self);
            for (int i = 0; i < size; i++) {
                maker.make(papers.get(i % PAPERS));
            }
            double cost = (threads.getCurrentThreadCpuTime() - cpu) / 1e6 / size;
            costs.add(cost);
            double each = (threads.getThreadAllocatedBytes(self) - allocated) / 1024.0 / size;
            System.gc();
            double live =
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1048576.0;
            System.out.printf(Locale.ROOT, "| %d | %.2f | %.0f | %.1f |%n", block * size, cost, each, live);
        }
        System.out.printf(
                Locale.ROOT,
                "%nSlope over the whole run: %+.1f %% of the mean cost (least squares, first paper to last).%n",
                100 * slope(costs));
    }

    /** How much the fitted line rises from the first block to the last, as a share of the mean. */
    private static double slope(ArrayList<Double> costs) {
        double middle = (costs.size() - 1) / 2.0;
        double mean = costs.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double products = 0;
        double squares = 0;
        for (int i = 0; i < costs.size(); i++) {
            products += (i - middle) * (costs.get(i) - mean);
            squares += (i - middle) * (i - middle);
        }
        return products / squares * (costs.size() - 1) / mean;
    }
}
