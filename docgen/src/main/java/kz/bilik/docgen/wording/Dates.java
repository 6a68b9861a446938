package kz.bilik.docgen.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates as official papers write them. The Kazakh long form is not the one of the CLDR, so months come from tables. */
final class Dates {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private static final List<String> KAZAKH_MONTHS = List.of(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан");
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

    static String full(LocalDate date, Language language) {
        int month = date.getMonthValue() - 1;
        return switch (language) {
            case KK -> date.getYear() + " жылғы " + date.getDayOfMonth() + " " + KAZAKH_MONTHS.get(month);
            case RU -> date.getDayOfMonth() + " " + RUSSIAN_MONTHS.get(month) + " " + date.getYear() + " года";
            case EN -> date.getDayOfMonth() + " " + ENGLISH_MONTHS.get(month) + " " + date.getYear();
        };
    }
}
