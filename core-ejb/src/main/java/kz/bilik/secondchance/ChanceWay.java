package kz.bilik.secondchance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bilik.shared.regulation.Ground;

/**
 * One of the ways of paragraph 27 for one listener.
 *
 * @param open whether it may be asked for now
 * @param grounds why it is not, or what is still to be done before it is granted
 * @param until last day on which it is still of use; null without a limit
 * @param hoursToMakeUp academic hours that are missing to the least attendance; 0 when nothing is
 * @param streams streams that it may lead to
 * @param settings under which the grounds were found
 */
public record ChanceWay(
        ChanceKind kind,
        boolean open,
        List<Ground> grounds,
        LocalDate until,
        BigDecimal hoursToMakeUp,
        List<ChanceStream> streams,
        Map<String, String> settings) {

    public ChanceWay {
        grounds = List.copyOf(grounds);
        streams = List.copyOf(streams);
        settings = Map.copyOf(settings);
    }
}
