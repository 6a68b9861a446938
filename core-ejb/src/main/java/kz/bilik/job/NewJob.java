package kz.bilik.job;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;

/**
 * Order of background work.
 *
 * @param kind stable code, for people translated by the bundle of the feature
 * @param subjectId what the whole job is about, for example the course
 * @param parameters frozen; the handlers see them with every item
 * @param requestId a second order with the same id is the same order
 */
public record NewJob(String kind, long subjectId, JsonObject parameters, UUID requestId, List<Item> items) {

    public NewJob {
        items = List.copyOf(items);
    }

    /** @param subjectKind chooses the {@link JobHandler} */
    public record Item(String subjectKind, long subjectId) {}
}
