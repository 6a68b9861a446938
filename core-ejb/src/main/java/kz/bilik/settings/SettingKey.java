package kz.bilik.settings;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Every number and every disputed reading that an administrator may change, with its default and the values it may take. */
public enum SettingKey {
    /** Paragraph 22(1): a course has at least so many academic hours. */
    MIN_HOURS("course.short.minHours", "22(1)", "36", Kind.wholeNumber(1, 1000)),
    /** Paragraph 22(1): the longest short-term course, inclusive. */
    SHORT_MAX_HOURS("course.short.maxHours", "22(1)", "108", Kind.wholeNumber(1, 1000)),
    /** Paragraph 23(3): the share of all classes that must be attended. */
    ATTENDANCE_MIN_PERCENT("attendance.minPercent", "23(3)", "80", Kind.percent()),
    /** Paragraph 23(3): the smallest part of an academic hour that is marked. */
    ATTENDANCE_STEP("attendance.step", "23(3)", "0.5", Kind.decimal("0.1", "1")),
    /** Paragraph 23(3): calendar days after a session in which its trainer enters the marks. */
    ATTENDANCE_ENTRY_DAYS("attendance.entryDays", "23(3)", "3", Kind.wholeNumber(0, 365)),
    /** Paragraph 23(4): the share of the highest possible score that passes the test. */
    TEST_MIN_PERCENT("test.minPercent", "23(4)", "50", Kind.percent()),
    /** Paragraph 2(7): the grade from which a module counts as mastered. */
    MODULE_PASS_PERCENT("module.passPercent", "2(7)", "50", Kind.percent()),
    /** Paragraph 29: years for which a certificate is valid. */
    CERTIFICATE_VALID_YEARS("certificate.validYears", "29", "3", Kind.wholeNumber(1, 50)),
    /** Paragraph 29: the day from which those years run. */
    CERTIFICATE_VALIDITY_BASE(
            "certificate.validity.base", "29", "LATER_OF_END_AND_ISSUE", Kind.constantOf(ValidityBase.class)),
    /** Paragraph 26: working days after completion in which certificates should be issued; a target, not a bar. */
    CERTIFICATE_TARGET_WORKING_DAYS("certificate.targetWorkingDays", "26", "5", Kind.wholeNumber(1, 365));

    private final String key;
    private final String paragraph;
    private final String defaultValue;
    private final Kind kind;

    SettingKey(String key, String paragraph, String defaultValue, Kind kind) {
        this.key = key;
        this.paragraph = paragraph;
        this.defaultValue = defaultValue;
        this.kind = kind;
    }

    public static Optional<SettingKey> find(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    /** As it stands in the database and in the documentation. */
    public String key() {
        return key;
    }

    public String paragraph() {
        return paragraph;
    }

    public String defaultValue() {
        return defaultValue;
    }

    public boolean accepts(String value) {
        return kind.accepts(value);
    }

    /** What may be typed, for the message to the one who typed something else: {@code 1…50}. */
    public String range() {
        return kind.range();
    }

    private interface Kind {

        boolean accepts(String value);

        String range();

        static Kind wholeNumber(int least, int most) {
            return new Number(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0);
        }

        static Kind percent() {
            return new Number(BigDecimal.ZERO, BigDecimal.valueOf(100), 2);
        }

        static Kind decimal(String least, String most) {
            return new Number(new BigDecimal(least), new BigDecimal(most), 1);
        }

        static Kind constantOf(Class<? extends Enum<?>> type) {
            return new Constant(type);
        }
    }

    private record Number(BigDecimal least, BigDecimal most, int decimals) implements Kind {

        @Override
        public boolean accepts(String value) {
            if (!value.matches("\\d{1,6}(\\.\\d{1,4})?")) {
                return false;
            }
            var number = new BigDecimal(value);
            return number.scale() <= decimals && number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        }

        @Override
        public String range() {
            return least + "…" + most;
        }
    }

    private record Constant(Class<? extends Enum<?>> type) implements Kind {

        @Override
        public boolean accepts(String value) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> constant.name().equals(value));
        }

        @Override
        public String range() {
            return Arrays.toString(type.getEnumConstants());
        }
    }
}
