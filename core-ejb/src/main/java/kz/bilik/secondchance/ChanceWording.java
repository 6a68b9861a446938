package kz.bilik.secondchance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import kz.bilik.admission.AdmissionOrderNumber;
import kz.bilik.course.CourseDetail;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.Signatory;
import kz.bilik.secondchance.model.ListenerRequest;
import kz.bilik.secondchance.store.SecondChanceStore;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.text.EnumTexts;

/** What the order on a request says (DOC-26), as the document service takes it. */
@ApplicationScoped
public class ChanceWording {

    private static final int LONGEST_REASON = 400;
    private static final int MOST_PROOFS = 10;

    @Inject
    SecondChanceStore store;

    @Inject
    SettingsService settings;

    JsonObject order(
            ListenerRequest request,
            AdmissionOrderNumber number,
            LocalDate date,
            ChanceStanding standing,
            ChanceStream target,
            CourseDetail course,
            Signatory signatory) {
        var holder = store.holder(standing.enrolment());
        var language = course.language();
        var data = Json.createObjectBuilder()
                .add("number", number.toString())
                .add("issuedOn", date.toString())
                .add("city", settings.on(date).admission().city())
                .add("matter", matter(request.kind()))
                .add(
                        "decision",
                        Json.createObjectBuilder()
                                .add("number", request.decisionNo())
                                .add("date", request.decisionOn().toString()))
                .add("holder", holder.name())
                .add("sex", holder.sex())
                .add("workplace", holder.workplace())
                .add(
                        "position",
                        EnumTexts.of(PositionGroup.valueOf(holder.position())).in(language))
                .add(
                        "topic",
                        Json.createObjectBuilder()
                                .add("kk", course.topic().kk())
                                .add("ru", course.topic().ru())
                                .add("en", course.topic().en()))
                .add("stream", String.valueOf(course.stream()));
        var where = Json.createObjectBuilder();
        if (target != null) {
            where.add("stream", String.valueOf(target.number()));
        }
        where.add("start", (request.kind().isReassessment() ? request.heldOn() : target.start()).toString())
                .add("end", (request.kind().isReassessment() ? request.heldOn() : target.end()).toString());
        data.add("target", where).add("reason", cut(reason(request, language)));
        var proofs = Json.createArrayBuilder();
        var known = store.proofs(request.id()).isEmpty()
                ? store.proofsOfInterruption(standing.enrolment())
                : store.proofs(request.id());
        known.stream().limit(MOST_PROOFS).forEach(proof -> proofs.add(proof.said()));
        if (!known.isEmpty()) {
            data.add("proofs", proofs);
        }
        return data.add("responsible", responsible(request, language))
                .add(
                        "signatory",
                        Json.createObjectBuilder()
                                .add("name", signatory.name())
                                .add("role", signatory.role().name()))
                .build();
    }

    private static String matter(ChanceKind kind) {
        return switch (kind) {
            case REASSESSMENT_OWN -> "REASSESS";
            case REASSESSMENT_NEXT_STREAM -> "REASSESS_NEXT_STREAM";
            case TRANSFER -> "TRANSFER";
            case COMPLETION -> "RESUME";
            case INTERRUPTION -> throw new IllegalArgumentException("an interruption has no order");
        };
    }

    private static String reason(ListenerRequest request, String language) {
        return request.reason() == null || request.reason() == ValidReason.OTHER
                ? request.explanation()
                : EnumTexts.of(request.reason()).in(language);
    }

    private static String responsible(ListenerRequest request, String language) {
        return request.responsible() == null
                ? EnumTexts.of(OrderResponsible.COURSE_DEPARTMENT).in(language)
                : request.responsible();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON - 1) + "…";
    }
}
