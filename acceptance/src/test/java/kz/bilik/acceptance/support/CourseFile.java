package kz.bilik.acceptance.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A finished course as a file, written as prose: {@code aCourse().ofHours(72).with(aListener().attending("57.5"))}. */
public final class CourseFile {

    private final List<Listener> listeners = new ArrayList<>();
    private String programme = "BEDI-072";
    private int stream = 1;
    private String topicKk = "Мектепке дейінгі ұйымда ойын арқылы оқыту";
    private String topicRu = "Обучение через игру в дошкольной организации";
    private int hours = 72;
    private List<Integer> moduleHours = List.of(24, 24, 24);
    private String start = "2026-02-02";
    private String end = "2026-02-13";
    private String issuedOn = "2026-02-13";
    private String language = "kk";
    private String testMax = "50";
    private int firstBlank = 1001;
    private int blankCount = 50;

    public static CourseFile aCourse() {
        return new CourseFile();
    }

    public CourseFile ofProgramme(String code, int stream) {
        this.programme = code;
        this.stream = stream;
        return this;
    }

    public CourseFile about(String kk, String ru) {
        topicKk = kk;
        topicRu = ru;
        return this;
    }

    public CourseFile ofHours(int total, Integer... modules) {
        hours = total;
        moduleHours = List.of(modules);
        return this;
    }

    public CourseFile from(String first, String last) {
        start = first;
        end = last;
        issuedOn = last;
        return this;
    }

    public CourseFile issuedOn(String day) {
        issuedOn = day;
        return this;
    }

    public CourseFile in(String lang) {
        language = lang;
        return this;
    }

    public CourseFile withMaximumScore(String max) {
        testMax = max;
        return this;
    }

    public CourseFile withBlanks(int first, int count) {
        firstBlank = first;
        blankCount = count;
        return this;
    }

    public CourseFile with(Listener listener) {
        listeners.add(listener);
        return this;
    }

    /** Listeners who all pass, each a person of his own. */
    public CourseFile withPassing(int count) {
        for (int i = 0; i < count; i++) {
            listeners.add(Listener.aListener(i));
        }
        return this;
    }

    public JsonObject json() {
        var modules = Json.createArrayBuilder();
        for (int i = 0; i < moduleHours.size(); i++) {
            modules.add(Json.createObjectBuilder()
                    .add("title", text((i + 1) + "-модуль", "Модуль " + (i + 1)))
                    .add("hours", moduleHours.get(i)));
        }
        var people = Json.createArrayBuilder();
        listeners.forEach(listener -> people.add(listener.json(moduleHours.size())));
        return Json.createObjectBuilder()
                .add(
                        "course",
                        Json.createObjectBuilder()
                                .add("programme", programme)
                                .add("stream", stream)
                                .add("topic", text(topicKk, topicRu))
                                .add("hours", hours)
                                .add("form", "WITHOUT_LEAVE")
                                .add("language", language)
                                .add("start", start)
                                .add("end", end)
                                .add("funding", "REPUBLICAN_BUDGET")
                                .add("testMax", new java.math.BigDecimal(testMax)))
                .add("modules", modules)
                .add(
                        "signatory",
                        Json.createObjectBuilder()
                                .add("name", "Сәрсенбаева Ғалия Өтегенқызы")
                                .add("role", "DIRECTOR"))
                .add("issuedOn", issuedOn)
                .add(
                        "blanks",
                        Json.createObjectBuilder()
                                .add("series", "БЖ")
                                .add("first", firstBlank)
                                .add("count", blankCount))
                .add("listeners", people)
                .build();
    }

    public Path writeTo(Path file) {
        try {
            return Files.writeString(file, json().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObjectBuilder text(String kk, String ru) {
        return Json.createObjectBuilder().add("kk", kk).add("ru", ru);
    }

    /** One row of the file; passes unless told otherwise. */
    public record Listener(
            String iin,
            String surname,
            String name,
            String patronymic,
            String attendedHours,
            String score,
            String grade) {

        private static final int[] FIRST_WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
        private static final int NEVER_ISSUED = 10;

        /** The n-th of as many different people as a test needs. */
        public static Listener aListener(int n) {
            return new Listener(iinOf(n), "Әлімқұлова", "Құндыз", "Һайдарқызы", "60.5", "31", "90");
        }

        public Listener named(String surname, String name, String patronymic) {
            return new Listener(iin, surname, name, patronymic, attendedHours, score, grade);
        }

        public Listener attending(String hours) {
            return new Listener(iin, surname, name, patronymic, hours, score, grade);
        }

        public Listener scoring(String points) {
            return new Listener(iin, surname, name, patronymic, attendedHours, points, grade);
        }

        public Listener withIin(String digits) {
            return new Listener(digits, surname, name, patronymic, attendedHours, score, grade);
        }

        public Listener withoutGrades() {
            return new Listener(iin, surname, name, patronymic, attendedHours, score, null);
        }

        JsonObject json(int modules) {
            var grades = Json.createArrayBuilder();
            for (int i = 0; i < modules; i++) {
                if (grade == null) {
                    grades.addNull();
                } else {
                    grades.add(new java.math.BigDecimal(grade));
                }
            }
            return Json.createObjectBuilder()
                    .add("iin", iin)
                    .add("surname", surname)
                    .add("name", name)
                    .add("patronymic", patronymic)
                    .add("workplace", "№ 12 «Балбұлақ» бөбекжайы")
                    .add("position", "PEDAGOGUE")
                    .add(
                            "agreement",
                            Json.createObjectBuilder().add("number", "12").add("date", "2026-01-30"))
                    .add("attendedHours", new java.math.BigDecimal(attendedHours))
                    .add("testScore", new java.math.BigDecimal(score))
                    .add("grades", grades)
                    .build();
        }

        /** Numbers that keep the checksum of the IIN; those that no person is ever given are passed over. */
        private static String iinOf(int n) {
            var birthday = LocalDate.of(1970, 1, 1).plusDays(n % 9000);
            int serial = n / 9000 * 100;
            while (true) {
                var digits = "%02d%02d%02d4%04d"
                        .formatted(
                                birthday.getYear() % 100, birthday.getMonthValue(), birthday.getDayOfMonth(), serial);
                int check = checkDigit(digits);
                if (check != NEVER_ISSUED) {
                    return digits + check;
                }
                serial++;
            }
        }

        private static int checkDigit(String digits) {
            int first = weighted(digits, FIRST_WEIGHTS);
            return first == NEVER_ISSUED ? weighted(digits, SECOND_WEIGHTS) : first;
        }

        private static int weighted(String digits, int[] weights) {
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += (digits.charAt(i) - '0') * weights[i];
            }
            return sum % 11;
        }
    }
}
