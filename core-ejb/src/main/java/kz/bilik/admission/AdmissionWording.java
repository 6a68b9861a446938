package kz.bilik.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.bilik.admission.model.AdmissionLine;
import kz.bilik.admission.model.AdmissionOrder;
import kz.bilik.agreement.AgreementStanding;
import kz.bilik.agreement.AgreementWording;
import kz.bilik.agreement.PriceTerms;
import kz.bilik.agreement.SignatoryPost;
import kz.bilik.course.CourseDetail;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.organisation.Signatory;
import kz.bilik.programme.Funding;
import kz.bilik.referral.AdmissionGround;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.text.LocalText;

/** What an admission order (DOC-06) and the agreements prepared with it (DOC-10) say, as the document service takes it. */
@ApplicationScoped
public class AdmissionWording {

    private static final String BY_HAND = "____________________";
    private static final int ROW_NAME = 120;
    private static final int PLACE = 100;
    private static final int PHONE = 30;

    @Inject
    private AgreementWording agreements;

    @Inject
    private SettingsService settings;

    @Inject
    private Clock clock;

    JsonObject order(
            AdmissionOrder order,
            String number,
            CourseDetail course,
            List<AdmissionLine> lines,
            Map<PersonId, AdmissionGround> grounds,
            Signatory signatory) {
        var letters = Json.createArrayBuilder();
        if (course.funding() != Funding.EXTRA_BUDGET) {
            var known = new TreeMap<Long, AdmissionGround>();
            lines.stream()
                    .map(line -> grounds.get(line.personId()))
                    .filter(AdmissionGround::isLettered)
                    .forEach(ground -> known.put(ground.listId(), ground));
            known.values()
                    .forEach(ground -> letters.add(Json.createObjectBuilder()
                            .add("administration", ground.administration())
                            .add("number", ground.letterNo())
                            .add("date", ground.letterDate().toString())));
        }
        var listeners = Json.createArrayBuilder();
        lines.forEach(line -> listeners.add(listener(grounds.get(line.personId()), course)));
        return Json.createObjectBuilder()
                .add("number", number)
                .add("issuedOn", order.date().toString())
                .add("city", settings.on(LocalDate.now(clock)).admission().city())
                .add("topic", topic(course))
                .add("hours", course.hours())
                .add("stream", String.valueOf(course.stream()))
                .add("courseStart", course.start().toString())
                .add("courseEnd", course.end().toString())
                .add("form", course.form().name())
                .add("funding", course.funding().name())
                .add(
                        "leader",
                        Json.createObjectBuilder()
                                .add("name", order.leaderName())
                                .add("post", order.leaderPost()))
                .add("letters", letters)
                .add("listeners", listeners)
                .add("signatory", signatory(signatory))
                .build();
    }

    private static JsonObjectBuilder signatory(Signatory signatory) {
        return Json.createObjectBuilder()
                .add("name", signatory.name())
                .add("role", signatory.role().name());
    }

    private static JsonObjectBuilder listener(AdmissionGround ground, CourseDetail course) {
        var listener = Json.createObjectBuilder()
                .add("name", cut(ground.name(), ROW_NAME))
                .add("iin", ground.iin())
                .add("workplace", filled(ground.workplace()))
                .add("district", cut(filled(ground.district()), PLACE))
                .add("position", position(ground, course.language()))
                .add("category", (ground.category() == null ? QualificationCategory.NONE : ground.category()).name())
                .add("experience", ground.experience() == null ? 0 : ground.experience())
                .add("language", ground.language() == null ? course.language() : ground.language());
        if (ground.referralNo() != null) {
            listener.add(
                    "referral",
                    Json.createObjectBuilder()
                            .add("number", ground.referralNo())
                            .add("date", ground.referralDate().toString()));
        }
        if (ground.phone() != null && !ground.phone().isBlank()) {
            listener.add("phone", cut(ground.phone(), PHONE));
        }
        return listener;
    }

    private static String position(AdmissionGround ground, String language) {
        if (ground.positionName() != null && !ground.positionName().isBlank()) {
            return ground.positionName();
        }
        return ground.position() == null
                ? BY_HAND
                : EnumTexts.of(ground.position()).in(language);
    }

    JsonObject agreement(
            AgreementStanding agreement,
            AdmissionOrder order,
            CourseDetail course,
            AdmissionGround ground,
            Optional<PriceTerms> terms) {
        return agreements.of(
                agreement.number(),
                agreement.date(),
                course,
                new AgreementWording.Party(ground.name(), ground.iin(), ground.phone(), ground.email()),
                new AgreementWording.Representative(
                        order.signatoryName(), SignatoryPost.valueOf(order.signatoryRole())),
                terms);
    }

    private static JsonObjectBuilder topic(CourseDetail course) {
        return text(course.topic());
    }

    private static JsonObjectBuilder text(LocalText text) {
        return Json.createObjectBuilder()
                .add("kk", text.kk())
                .add("ru", text.ru())
                .add("en", text.en());
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? BY_HAND : text;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
