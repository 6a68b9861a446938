package kz.bilik.web.staffing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.staffing.StaffingService;
import kz.bilik.staffing.StaffingSnapshot;
import kz.bilik.web.shared.ListView;

/** The kept checks as a table and, day by day, as a line with the threshold under it. */
@Named
@RequestScoped
public class TrendView extends ListView<StaffingSnapshot> {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 220;
    private static final int HUNDRED = 100;

    @Inject
    private StaffingService staffing;

    private List<StaffingSnapshot> trend;

    public List<Point> getPoints() {
        var days = trend();
        var first = days.isEmpty() ? null : days.get(0).day();
        var span = days.isEmpty()
                ? 1
                : Math.max(
                        1,
                        ChronoUnit.DAYS.between(first, days.get(days.size() - 1).day()));
        return days.stream()
                .map(snapshot -> new Point(
                        snapshot,
                        (int) (ChronoUnit.DAYS.between(first, snapshot.day()) * WIDTH / span),
                        y(percent(snapshot))))
                .toList();
    }

    /** For a polyline. */
    public String getLine() {
        return getPoints().stream()
                .map(point -> String.format(Locale.ROOT, "%d,%d", point.x(), point.y()))
                .collect(Collectors.joining(" "));
    }

    /** Where the threshold of the latest check lies. */
    public int getThresholdY() {
        return trend().isEmpty() ? HEIGHT : y(trend().get(trend().size() - 1).threshold());
    }

    public BigDecimal getThreshold() {
        return trend().isEmpty()
                ? BigDecimal.ZERO
                : trend().get(trend().size() - 1).threshold();
    }

    public boolean isDrawn() {
        return trend().size() > 1;
    }

    private List<StaffingSnapshot> trend() {
        if (trend == null) {
            trend = staffing.trend();
        }
        return trend;
    }

    private static BigDecimal percent(StaffingSnapshot snapshot) {
        var text = snapshot.share().percent();
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text).min(BigDecimal.valueOf(HUNDRED));
    }

    private static int y(BigDecimal percent) {
        return HEIGHT - percent.multiply(BigDecimal.valueOf(HEIGHT)).intValue() / HUNDRED;
    }

    @Override
    protected Page<StaffingSnapshot> load(PageRequest request) {
        return staffing.snapshots(request);
    }

    @Override
    protected List<String> filters() {
        return List.of();
    }

    @Override
    protected String naturalSort() {
        return "";
    }

    /** A day on the chart. */
    public record Point(StaffingSnapshot snapshot, int x, int y) {}
}
