package kz.bilik.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One look for one state, on every page: a colour (never alone) and an icon beside the word. */
@Named
@ApplicationScoped
public class StatusLook {

    private static final Map<String, Look> LOOKS = looks();
    private static final Look OTHER = new Look("grey", "pi-circle");

    public String tone(Enum<?> state) {
        return look(state).tone();
    }

    public String icon(Enum<?> state) {
        return look(state).icon();
    }

    private static Look look(Enum<?> state) {
        return LOOKS.getOrDefault(state.name(), OTHER);
    }

    private static Map<String, Look> looks() {
        var looks = new HashMap<String, Look>();
        all(
                looks,
                "good",
                "pi-check-circle",
                List.of("VALID", "ISSUED", "CERTIFIED", "PASSED", "DONE", "COMPLETED", "CONFIRMED", "COMPLIANT"));
        all(looks, "good", "pi-check-circle", List.of("IN_FORCE", "PAID"));
        all(looks, "busy", "pi-send", List.of("OFFERED"));
        all(looks, "busy", "pi-pencil", List.of("SIGNED_BY_LISTENER"));
        all(looks, "grey", "pi-check", List.of("FULFILLED"));
        all(looks, "bad", "pi-ban", List.of("BREACHED", "TERMINATED"));
        all(looks, "warn", "pi-wallet", List.of("UNPAID", "PARTLY_PAID"));
        all(looks, "good", "pi-check-circle", List.of("ACTIVE", "HOLDS"));
        all(looks, "busy", "pi-envelope", List.of("INVITED"));
        all(looks, "bad", "pi-ban", List.of("DISABLED"));
        all(looks, "grey", "pi-calendar", List.of("TO_COME"));
        all(looks, "good", "pi-check-circle", List.of("APPROVED", "ACCEPTED", "AGREED", "ANSWERED"));
        all(looks, "busy", "pi-send", List.of("SENT", "ON_AGREEMENT", "REQUESTS_SENT", "READ"));
        all(looks, "busy", "pi-users", List.of("DISTRICT_STAGE", "REGION_STAGE", "IN_EXECUTION"));
        all(looks, "warn", "pi-pencil", List.of("IN_WORK", "AMENDED", "STATED", "CHANGED"));
        all(looks, "warn", "pi-exclamation-triangle", List.of("WARNING"));
        all(looks, "warn", "pi-undo", List.of("RETURNED"));
        all(looks, "bad", "pi-clock", List.of("LATE", "OVERDUE"));
        all(looks, "good", "pi-check-circle", List.of("IN_TIME"));
        all(looks, "busy", "pi-send", List.of("EXPORTED"));
        all(looks, "grey", "pi-hourglass", List.of("PENDING"));
        all(looks, "warn", "pi-calendar-times", List.of("UNKNOWN"));
        all(looks, "bad", "pi-times-circle", List.of("ERROR", "DECLINED"));
        all(looks, "good", "pi-plus-circle", List.of("NEW"));
        all(looks, "grey", "pi-minus", List.of("NOT_STARTED", "UNCHANGED", "UNDONE", "CLOSED"));
        all(looks, "good", "pi-verified", List.of("ENROLLED"));
        all(looks, "busy", "pi-list", List.of("LISTED"));
        all(looks, "grey", "pi-replay", List.of("CARRIED_OVER"));
        all(looks, "good", "pi-box", List.of("IN_STOCK"));
        all(looks, "busy", "pi-send", List.of("SENDING", "HANDED"));
        all(looks, "warn", "pi-question-circle", List.of("UNCERTAIN"));
        all(looks, "good", "pi-check-circle", List.of("DELIVERED", "EMPLOYER_NOTIFIED"));
        all(looks, "warn", "pi-pencil", List.of("RECORDED"));
        all(looks, "grey", "pi-times", List.of("DISMISSED"));
        all(looks, "busy", "pi-folder-open", List.of("OPENED", "LISTENER_NOTIFIED"));
        all(looks, "busy", "pi-users", List.of("SITTING"));
        all(looks, "warn", "pi-file-edit", List.of("DECIDED", "ORDER_SIGNED"));
        all(looks, "good", "pi-thumbs-up", List.of("FOR"));
        all(looks, "bad", "pi-thumbs-down", List.of("AGAINST"));
        all(looks, "grey", "pi-check", List.of("USED", "REPORTED"));
        all(looks, "busy", "pi-pencil", List.of("SIGNED", "GRADING", "PROTOCOL", "ASSESSMENT", "READY_FOR_ASSESSMENT"));
        all(looks, "busy", "pi-play-circle", List.of("RUNNING", "IN_PROGRESS", "STUDYING", "RESUMED", "OPEN"));
        all(looks, "busy", "pi-file", List.of("PREPARED", "RESERVED"));
        all(looks, "busy", "pi-send", List.of("SUBMITTED", "RECEIVED", "FORWARDED", "UNDER_REVIEW"));
        all(looks, "grey", "pi-pencil", List.of("DRAFT"));
        all(looks, "warn", "pi-history", List.of("OUTDATED"));
        all(
                looks,
                "grey",
                "pi-hourglass",
                List.of(
                        "PENDING",
                        "QUEUED",
                        "PLANNED",
                        "SCHEDULED",
                        "LISTING",
                        "ADMISSION",
                        "ADMITTED",
                        "CANDIDATE",
                        "ORDERED"));
        all(
                looks,
                "warn",
                "pi-clock",
                List.of("NOT_YET_VALID", "EXPIRED", "PAUSED", "POSTPONED", "INTERRUPTED", "ABSENT"));
        all(
                looks,
                "warn",
                "pi-file-edit",
                List.of("REFERENCE", "NOT_ASSESSED", "REASSESSMENT_GRANTED", "EXPULSION_CASE"));
        all(looks, "grey", "pi-replay", List.of("REPLACED", "TRANSFERRED"));
        all(looks, "bad", "pi-ban", List.of("REVOKED", "REFUSED", "REJECTED", "EXPELLED", "ANNULLED", "NON_COMPLIANT"));
        all(looks, "bad", "pi-times-circle", List.of("FAILED", "SPOILED", "LOST", "DESTROYED"));
        all(looks, "grey", "pi-times", List.of("CANCELLED", "DISCARDED", "WITHDRAWN", "ARCHIVED"));
        all(looks, "good", "pi-check", List.of("GRANTED"));
        all(looks, "good", "pi-check-circle", List.of("CARRIED_OUT"));
        all(looks, "bad", "pi-ban", List.of("VOID"));
        return Map.copyOf(looks);
    }

    private static void all(Map<String, Look> looks, String tone, String icon, List<String> states) {
        states.forEach(state -> looks.put(state, new Look(tone, icon)));
    }

    private record Look(String tone, String icon) {}
}
