package kz.bilik.expulsion;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kz.bilik.expulsion.model.CommissionMember;
import kz.bilik.expulsion.model.ExpulsionCase;
import kz.bilik.expulsion.model.ListenerCommission;
import kz.bilik.expulsion.model.ViolationLetter;
import kz.bilik.expulsion.model.ViolationRecord;
import kz.bilik.expulsion.store.ExpulsionStore;
import kz.bilik.expulsion.store.ExpulsionStore.Listener;
import kz.bilik.organisation.Signatory;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.text.LocalText;

/** What the minutes (DOC-08), the order (DOC-07) and the notices (DOC-09) say, as the document service takes it. */
@ApplicationScoped
public class ExpulsionPaperWording {

    private static final String BY_HAND = "____________________";
    private static final int EVIDENCE = 1500;
    private static final int CONDITION = 600;

    @Inject
    private ExpulsionStore store;

    @Inject
    private ExpulsionPhrases phrases;

    @Inject
    private SettingsService settings;

    JsonObject protocol(
            ExpulsionCase one, String number, ListenerCommission commission, int present, int inFavour, int opposed) {
        var listener = store.listener(one.enrolmentId()).orElseThrow();
        var day = one.sittingOn();
        var members = Json.createArrayBuilder();
        commission.membersOn(day).stream()
                .filter(member -> member.role() == CommissionRole.MEMBER)
                .forEach(member -> members.add(member.name()));
        return Json.createObjectBuilder()
                .add("number", number)
                .add("heldOn", day.toString())
                .add("place", one.sittingPlace())
                .add(
                        "commission",
                        Json.createObjectBuilder()
                                .add("chair", named(commission, CommissionRole.CHAIR, day))
                                .add("members", members)
                                .add("secretary", named(commission, CommissionRole.SECRETARY, day)))
                .add("present", present)
                .add("agenda", phrases.phrase(ExpulsionWording.AGENDA, one.language()))
                .add("holder", listener.name())
                .add("topic", topic(listener))
                .add("matter", "VIOLATION")
                .add("evidence", cut(joined(store.ofCase(one.id()), ViolationRecord::facts), EVIDENCE))
                .add(
                        "explanation",
                        one.explanation() == null
                                ? phrases.phrase(ExpulsionWording.NO_EXPLANATION, one.language())
                                : one.explanation())
                .add("votesFor", inFavour)
                .add("votesAgainst", opposed)
                .add("decision", one.proposal().printed())
                .add("paragraph", one.proposal().paragraph())
                .build();
    }

    private static String named(ListenerCommission commission, CommissionRole role, LocalDate day) {
        return commission.withRoleOn(role, day).map(CommissionMember::name).orElseThrow();
    }

    JsonObject order(ExpulsionCase one, String number, Signatory signatory) {
        var listener = store.listener(one.enrolmentId()).orElseThrow();
        return Json.createObjectBuilder()
                .add("number", number)
                .add("issuedOn", one.orderDate().toString())
                .add("city", settings.on(one.orderDate()).admission().city())
                .add("decision", paper(one.protocolNo(), one.decidedOn()))
                .add("holder", listener.name())
                .add("sex", listener.sex())
                .add("workplace", listener.workplace())
                .add("position", position(listener, one.language()))
                .add("topic", topic(listener))
                .add("stream", String.valueOf(listener.stream()))
                .add(
                        "agreement",
                        listener.agreementNumber() == null
                                ? paper(BY_HAND, listener.courseStart())
                                : paper(listener.agreementNumber(), listener.agreementDate()))
                .add("condition", cut(joined(store.ofCase(one.id()), ViolationRecord::requirement), CONDITION))
                .add("responsible", phrases.phrase(ExpulsionWording.RESPONSIBLE, one.language()))
                .add("signatory", signatory(signatory))
                .build();
    }

    JsonObject letter(ViolationLetter letter, String number, LocalDate day, Signatory signatory) {
        var listener = store.listener(letter.enrolmentId()).orElseThrow();
        var addressee = Json.createObjectBuilder();
        var employer = letter.recipient(RecipientKind.EMPLOYER);
        var body = letter.recipient(RecipientKind.EDUCATION_BODY);
        addressee.add("employer", employer.or(() -> body).orElseThrow().name());
        if (employer.isPresent()) {
            body.ifPresent(second -> addressee.add("educationBody", second.name()));
        }
        var data = Json.createObjectBuilder()
                .add("number", number)
                .add("issuedOn", day.toString())
                .add("addressee", addressee)
                .add("holder", listener.name())
                .add("position", position(listener, letter.language()))
                .add("topic", topic(listener))
                .add("courseStart", listener.courseStart().toString())
                .add("courseEnd", listener.courseEnd().toString());
        letter.violationId()
                .flatMap(store::findViolation)
                .ifPresent(violation -> data.add(
                        "violation",
                        Json.createObjectBuilder()
                                .add("requirement", violation.requirement())
                                .add("foundOn", violation.foundOn().toString())
                                .add("facts", violation.facts())));
        letter.caseId()
                .flatMap(store::find)
                .ifPresent(one -> data.add(
                        "expulsion",
                        Json.createObjectBuilder()
                                .add("order", paper(one.orderNo(), one.orderDate()))
                                .add("decision", paper(one.protocolNo(), one.decidedOn()))
                                .add("reason", one.decisionReason())));
        return data.add("signatory", signatory(signatory)).build();
    }

    private static String joined(List<ViolationRecord> violations, Function<ViolationRecord, String> words) {
        return violations.stream().map(words).distinct().collect(joining("; "));
    }

    private static String position(Listener listener, String language) {
        return EnumTexts.of(listener.position()).in(language);
    }

    private static JsonObjectBuilder signatory(Signatory signatory) {
        return Json.createObjectBuilder()
                .add("name", signatory.name())
                .add("role", signatory.role().name());
    }

    private static JsonObjectBuilder paper(String number, LocalDate date) {
        return Json.createObjectBuilder().add("number", number).add("date", date.toString());
    }

    private static JsonObjectBuilder topic(Listener listener) {
        LocalText topic = listener.topic();
        return Json.createObjectBuilder()
                .add("kk", topic.kk())
                .add("ru", topic.ru())
                .add("en", topic.en());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
