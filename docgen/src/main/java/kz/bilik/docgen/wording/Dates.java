package kz.bilik.docgen.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Dates as official papers write them. The Kazakh long form is not the one of the CLDR, and its endings follow the harmony of each month's
 * vowels, so every form of every month comes from a table.
 */
final class Dates {

    /** A form of a date; Russian and English put a preposition where Kazakh puts an ending. */
    enum Style {
        /** «2026 жылғы 15 наурыз». */
        FULL("_full"),
        /** «2026 жылғы 15 наурыздағы», said before "№ 12 бұйрық". */
        OF("_of"),
        /** «2026 жылғы 15 наурыздан», from that day. */
        FROM("_from"),
        /** «2026 жылғы 15 наурызға», said before "дейін", until that day. */
        TO("_to");

        private final String suffix;

        Style(String suffix) {
            this.suffix = suffix;
        }

        /** What the name of the fact ends with. */
        String suffix() {
            return suffix;
        }
    }

    private record KazakhMonth(String full, String of, String from, String to) {

        String said(Style style) {
            return switch (style) {
                case FULL -> full;
                case OF -> of;
                case FROM -> from;
                case TO -> to;
            };
        }
    }

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private static final List<KazakhMonth> KAZAKH_MONTHS = List.of(
            new KazakhMonth("қаңтар", "қаңтардағы", "қаңтардан", "қаңтарға"),
            new KazakhMonth("ақпан", "ақпандағы", "ақпаннан", "ақпанға"),
            new KazakhMonth("наурыз", "наурыздағы", "наурыздан", "наурызға"),
            new KazakhMonth("сәуір", "сәуірдегі", "сәуірден", "сәуірге"),
            new KazakhMonth("мамыр", "мамырдағы", "мамырдан", "мамырға"),
            new KazakhMonth("маусым", "маусымдағы", "маусымнан", "маусымға"),
            new KazakhMonth("шілде", "шілдедегі", "шілдеден", "шілдеге"),
            new KazakhMonth("тамыз", "тамыздағы", "тамыздан", "тамызға"),
            new KazakhMonth("қыркүйек", "қыркүйектегі", "қыркүйектен", "қыркүйекке"),
            new KazakhMonth("қазан", "қазандағы", "қазаннан", "қазанға"),
            new KazakhMonth("қараша", "қарашадағы", "қарашадан", "қарашаға"),
            new KazakhMonth("желтоқсан", "желтоқсандағы", "желтоқсаннан", "желтоқсанға"));
    private static final List<String> RUSSIAN_MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    static String brief(LocalDate date) {
        return SHORT.format(date);
    }

    static String said(LocalDate date, Style style, Language language) {
        int month = date.getMonthValue() - 1;
        return switch (language) {
            case KK ->
                date.getYear() + " жылғы " + date.getDayOfMonth() + " "
                        + KAZAKH_MONTHS.get(month).said(style);
            case RU -> date.getDayOfMonth() + " " + RUSSIAN_MONTHS.get(month) + " " + date.getYear() + " года";
            case EN -> date.getDayOfMonth() + " " + ENGLISH_MONTHS.get(month) + " " + date.getYear();
        };
    }
}
