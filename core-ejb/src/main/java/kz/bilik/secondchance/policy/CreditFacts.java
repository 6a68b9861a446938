package kz.bilik.secondchance.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.bilik.programme.ModuleId;

/**
 * The hours of a listener and the modules of the stream to which they go along.
 *
 * @param attended hours by the place of the module in the programme
 * @param withoutModule hours of a register that was not kept by modules
 */
public record CreditFacts(List<TargetModule> modules, Map<Integer, BigDecimal> attended, BigDecimal withoutModule) {

    public CreditFacts {
        modules = List.copyOf(modules);
        attended = Map.copyOf(attended);
    }

    /** A module of the other stream, by its place in the programme. */
    public record TargetModule(ModuleId id, int position, BigDecimal hours) {}
}
