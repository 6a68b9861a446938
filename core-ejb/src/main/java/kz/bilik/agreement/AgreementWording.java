package kz.bilik.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.course.CourseDetail;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.text.EnumTexts;

/** What the agreement with a listener (DOC-10) says, as the document service takes it. */
@ApplicationScoped
public class AgreementWording {

    private static final String BY_HAND = "____________________";

    @Inject
    private OrganisationService organisations;

    @Inject
    private SettingsService settings;

    /**
     * The listener as the agreement names him.
     *
     * @param phone null or blank when it is not known; a line to write on is printed
     * @param email null or blank when it is not known
     */
    public record Party(String name, String iin, String phone, String email) {}

    /** @param representative who signs for the institute, and in which office */
    public record Representative(String name, SignatoryPost post) {}

    /** @param price empty where a budget pays */
    public JsonObject of(
            String number,
            LocalDate date,
            CourseDetail course,
            Party party,
            Representative representative,
            Optional<PriceTerms> price) {
        var rules = settings.on(date);
        var listener = Json.createObjectBuilder()
                .add("name", party.name())
                .add("iin", party.iin())
                .add("address", BY_HAND)
                .add("phone", isKnown(party.phone()) ? party.phone() : BY_HAND);
        if (isKnown(party.email())) {
            listener.add("email", party.email());
        }
        var topic = course.topic();
        var data = Json.createObjectBuilder()
                .add("number", number)
                .add("signedOn", date.toString())
                .add("city", rules.admission().city())
                .add("listener", listener)
                .add(
                        "topic",
                        Json.createObjectBuilder()
                                .add("kk", topic.kk())
                                .add("ru", topic.ru())
                                .add("en", topic.en()))
                .add("hours", course.hours())
                .add("stream", String.valueOf(course.stream()))
                .add("courseStart", course.start().toString())
                .add("courseEnd", course.end().toString())
                .add("form", course.form().name())
                .add("term", course.term().name())
                .add(
                        "attendance",
                        rules.attendanceMinPercent()
                                .setScale(0, RoundingMode.CEILING)
                                .intValueExact())
                .add(
                        "score",
                        rules.testMinPercent().setScale(0, RoundingMode.CEILING).intValueExact());
        price.ifPresent(terms -> data.add(
                "payment",
                Json.createObjectBuilder()
                        .add(
                                "amount",
                                terms.amount()
                                        .setScale(2, RoundingMode.UNNECESSARY)
                                        .toPlainString())
                        .add("payer", terms.payerName())
                        .add("dueOn", terms.dueOn().toString())));
        data.add(
                "institute",
                Json.createObjectBuilder()
                        .add("address", rules.admission().address())
                        .add("bin", bin())
                        .add(
                                "bank",
                                price.map(PriceTerms::bankDetails)
                                        .orElse(rules.admission().bank())));
        return signedBy(data.build(), representative, course.language());
    }

    /** The same with the name of whoever has signed for the institute. */
    JsonObject signedBy(JsonObject wording, Representative representative, String language) {
        return Json.createObjectBuilder(wording)
                .add(
                        "representative",
                        Json.createObjectBuilder()
                                .add("post", EnumTexts.of(representative.post()).in(language))
                                .add("name", representative.name()))
                .build();
    }

    private String bin() {
        return organisations.ofType(OrganisationType.INSTITUTE).stream()
                .findFirst()
                .map(OrganisationSummary::bin)
                .orElseThrow(() -> new IllegalStateException("the institute is not registered"));
    }

    private static boolean isKnown(String text) {
        return text != null && !text.isBlank();
    }
}
