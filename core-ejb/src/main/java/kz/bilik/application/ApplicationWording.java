package kz.bilik.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.application.model.Application;
import kz.bilik.document.DocumentKind;
import kz.bilik.organisation.EmploymentDetail;
import kz.bilik.organisation.EmploymentDirectory;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.Ownership;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.text.LocalText;

/** What an application says on paper (DOC-01, DOC-02), as the document service takes it. Names are put in as they are, never inflected. */
@ApplicationScoped
public class ApplicationWording {

    private static final String BY_HAND = "____________________";
    private static final int PLACE_LENGTH = 100;

    @Inject
    private EmploymentDirectory employments;

    @Inject
    private OrganisationService organisations;

    /** The paper that an application is printed on; the form of heads has its own. */
    public static DocumentKind kind(AnnexForm form) {
        return form == AnnexForm.ANNEX_2 ? DocumentKind.APPLICATION_2 : DocumentKind.APPLICATION_1;
    }

    /** The signed application with the stamp of its registration. */
    JsonObject registered(
            Application application, ApprovedProgramme programme, String number, LocalDate day, String language) {
        return said(application, programme, day, language)
                .add("registration", registration(number, day))
                .build();
    }

    /** The same before it is handed in. */
    JsonObject draft(Application application, ApprovedProgramme programme, LocalDate day, String language) {
        return said(application, programme, day, language).build();
    }

    /** The frozen words under a new registration; nothing else changes. */
    static String reregistered(JsonObject frozen, String number, LocalDate day) {
        return Json.createObjectBuilder(frozen)
                .add("registration", registration(number, day))
                .build()
                .toString();
    }

    private static JsonObjectBuilder registration(String number, LocalDate day) {
        return Json.createObjectBuilder().add("number", number).add("date", day.toString());
    }

    private JsonObjectBuilder said(
            Application application, ApprovedProgramme programme, LocalDate day, String language) {
        var content = application.content();
        var employment = employments.find(application.employment()).orElseThrow();
        var region = organisations.region(application.regionKato()).orElseThrow();
        var said = Json.createObjectBuilder()
                .add("addressee", addressee(application, region, day, language))
                .add("applicant", applicant(application, employment, language));
        if (application.form() == AnnexForm.ANNEX_2) {
            said.add("organisation", organisation(employment.organisation(), content, language))
                    .add(
                            "acting",
                            Json.createObjectBuilder()
                                    .add("name", content.actingName())
                                    .add("post", content.actingPost()));
        }
        said.add("topic", topic(programme.title()))
                .add("hours", programme.hours())
                .add("form", programme.form().name())
                .add("language", content.language().code())
                .add("period", period(content, language))
                .add("education", content.education())
                .add(
                        "experience",
                        Json.createObjectBuilder()
                                .add("total", content.experienceTotal())
                                .add("pedagogical", content.experienceTeaching()))
                .add("category", content.category().name());
        if (content.categoryOn() != null) {
            said.add("categoryOn", content.categoryOn().toString());
        }
        if (content.lastTopic() != null) {
            said.add(
                    "lastCourse",
                    Json.createObjectBuilder()
                            .add("topic", content.lastTopic())
                            .add("hours", content.lastHours())
                            .add("certificate", content.lastCertificate())
                            .add("completedOn", content.lastCourseOn().toString()));
        }
        return said.add("region", region.name().in(language))
                .add("district", place(district(application, region).in(language)))
                .add("signedOn", day.toString());
    }

    private JsonObjectBuilder applicant(Application application, EmploymentDetail employment, String language) {
        var content = application.content();
        var applicant = Json.createObjectBuilder()
                .add("name", employment.name().full())
                .add("iin", employments.printedNumber(application.employment()).digits());
        if (application.form() != AnnexForm.ANNEX_2) {
            applicant.add("workplace", employment.organisation().name().in(language));
        }
        applicant.add("position", employment.position()).add("phone", content.phone());
        if (content.email() != null) {
            applicant.add("email", content.email());
        }
        return applicant;
    }

    private static JsonObjectBuilder organisation(
            OrganisationSummary preschool, ApplicationContent content, String language) {
        return Json.createObjectBuilder()
                .add("name", preschool.name().in(language))
                .add("bin", preschool.bin())
                .add("ownership", (preschool.ownership() == null ? Ownership.STATE : preschool.ownership()).name())
                .add("pedagogues", content.pedagogues());
    }

    private JsonObjectBuilder addressee(Application application, RegionSummary region, LocalDate day, String language) {
        var head = application.addressee() == Addressee.PRESCHOOL
                ? employments.heads(application.organisationId(), day).stream().findFirst()
                : Optional.<EmploymentDetail>empty();
        return Json.createObjectBuilder()
                .add(
                        "position",
                        head.map(EmploymentDetail::position)
                                .orElse(EnumTexts.of(AddresseePost.of(application.addressee()))
                                        .in(language)))
                .add("organisation", name(application, region).in(language))
                .add("name", head.map(found -> found.name().full()).orElse(BY_HAND));
    }

    /** Whom an application goes to. */
    LocalText name(Application application, RegionSummary region) {
        return application
                .addresseeId()
                .flatMap(organisations::find)
                .map(OrganisationSummary::name)
                .orElse(region.administration());
    }

    private LocalText district(Application application, RegionSummary region) {
        return organisations.districts(application.regionKato()).stream()
                .filter(district -> district.district().equals(application.districtKato()))
                .map(OrganisationSummary::name)
                .findFirst()
                .orElse(region.name());
    }

    private static JsonObjectBuilder topic(LocalText title) {
        return Json.createObjectBuilder()
                .add("kk", title.kk())
                .add("ru", title.ru())
                .add("en", title.en());
    }

    private static String period(ApplicationContent content, String language) {
        return EnumTexts.of(StudyQuarter.of(content.quarter())).in(language).formatted(content.studyYear());
    }

    private static String place(String name) {
        return name.length() > PLACE_LENGTH ? name.substring(0, PLACE_LENGTH) : name;
    }
}
