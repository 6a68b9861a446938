package kz.bilik.launcher.once;

import jakarta.json.JsonObject;
import java.util.Set;

/** How far the issuing has come. */
record JobState(String state, int total, int done, int failed) {
    private static final Set<String> OPEN = Set.of("QUEUED", "RUNNING");

    static JobState of(JsonObject json) {
        return new JobState(json.getString("state"), json.getInt("total"), json.getInt("done"), json.getInt("failed"));
    }

    boolean isOpen() {
        return OPEN.contains(state);
    }

    boolean isComplete() {
        return state.equals("DONE") && failed == 0;
    }
}
