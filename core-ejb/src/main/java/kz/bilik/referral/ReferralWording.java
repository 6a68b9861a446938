package kz.bilik.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.document.DocumentKind;
import kz.bilik.shared.text.EnumTexts;

/** What the list of a region (DOC-16) and its letter (DOC-17) say, as the document service takes it. */
@ApplicationScoped
class ReferralWording {

    static final String NO_NUMBER = "—";
    static final int ROW_NAME = 120;
    static final int PLACE = 100;

    private static final String BY_HAND = "____________________";
    private static final int ROWS_OF_A_SHEET = 15;
    private static final int NOTE = 150;
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    @Inject
    private Clock clock;

    /** Both papers in every language, to be kept with the list when its letter is sent. */
    String sent(RegionListDetail list) {
        var papers = Json.createObjectBuilder();
        for (var kind : List.of(DocumentKind.REGION_LIST, DocumentKind.REGION_LETTER)) {
            var words = Json.createObjectBuilder();
            LANGUAGES.forEach(language -> words.add(language, of(kind, list, language)));
            papers.add(kind.template(), words);
        }
        return papers.build().toString();
    }

    /** The words of one paper in one language, as they were sent. */
    static JsonObject frozen(String sent, DocumentKind kind, String language) {
        try (var reader = Json.createReader(new StringReader(sent))) {
            return reader.readObject().getJsonObject(kind.template()).getJsonObject(language);
        }
    }

    JsonObject of(DocumentKind kind, RegionListDetail list, String language) {
        return kind == DocumentKind.REGION_LIST ? list(list, language) : letter(list, language);
    }

    JsonObject list(RegionListDetail list, String language) {
        var course = list.course();
        var people = Json.createArrayBuilder();
        list.lines().forEach(line -> people.add(listener(line)));
        var data = Json.createObjectBuilder()
                .add("madeOn", day(list.approvedOn()))
                .add("stage", "REFERRED")
                .add("copy", "OFFICE")
                .add("topic", topic(course))
                .add("stream", String.valueOf(course.stream()))
                .add("courseStart", course.start().toString())
                .add("courseEnd", course.end().toString())
                .add("hours", course.hours())
                .add("region", cut(list.regionName().in(language), PLACE))
                .add("listeners", people)
                .add("signer", signer(list.signerPost(), list.signerName()));
        if (list.letterNo() != null) {
            data.add("number", list.letterNo());
        }
        return data.build();
    }

    private static JsonObjectBuilder listener(ListLine line) {
        var listener = Json.createObjectBuilder()
                .add("name", cut(line.name(), ROW_NAME))
                .add("iin", line.iin())
                .add("workplace", line.workplace())
                .add("district", line.district())
                .add(
                        "position",
                        line.positionName().isBlank()
                                ? EnumTexts.of(line.position()).kk()
                                : line.positionName())
                .add("category", line.category().name())
                .add("experience", line.experience())
                .add("language", line.language());
        if (line.referralNo() != null) {
            listener.add(
                    "referral",
                    Json.createObjectBuilder()
                            .add("number", line.referralNo())
                            .add("date", line.referralDate().toString()));
        }
        if (line.phone() != null) {
            listener.add("phone", line.phone());
        }
        if (line.replacementReason() != null) {
            listener.add("note", cut(line.replacementReason(), NOTE));
        }
        return listener;
    }

    JsonObject letter(RegionListDetail list, String language) {
        var course = list.course();
        return Json.createObjectBuilder()
                .add("administration", list.administration().in(language))
                .add("number", list.letterNo() == null ? NO_NUMBER : list.letterNo())
                .add("issuedOn", day(list.letterDate()))
                .add("topic", topic(course))
                .add("courseStart", course.start().toString())
                .add("courseEnd", course.end().toString())
                .add("listeners", list.lines().size())
                .add("sheets", (list.lines().size() + ROWS_OF_A_SHEET - 1) / ROWS_OF_A_SHEET)
                .add("signer", signer(list.signerPost(), list.signerName()))
                .build();
    }

    String day(LocalDate day) {
        return (day == null ? LocalDate.now(clock) : day).toString();
    }

    static JsonObjectBuilder topic(ReferralCourse course) {
        return Json.createObjectBuilder()
                .add("kk", course.topic().kk())
                .add("ru", course.topic().ru())
                .add("en", course.topic().en());
    }

    static JsonObjectBuilder signer(String post, String name) {
        return Json.createObjectBuilder()
                .add("post", blank(post) ? BY_HAND : post.strip())
                .add("name", blank(name) ? BY_HAND : name.strip());
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
