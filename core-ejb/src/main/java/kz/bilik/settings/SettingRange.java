package kz.bilik.settings;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;

/** The values that a setting may take. */
interface SettingRange {

    boolean accepts(String value);

    String shown();

    /** None unless the value is one of several readings. */
    default List<Enum<?>> readings() {
        return List.of();
    }

    static SettingRange dayOfYear() {
        return new DayOfYear();
    }

    static SettingRange yesNo() {
        return new YesNo();
    }

    static SettingRange wholeNumber(int least, int most) {
        return new Numbers(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0);
    }

    static SettingRange text(int longest) {
        return new Text(longest);
    }

    static SettingRange percent() {
        return new Numbers(BigDecimal.ZERO, BigDecimal.valueOf(100), 2);
    }

    static SettingRange decimal(String least, String most) {
        return new Numbers(new BigDecimal(least), new BigDecimal(most), 1);
    }

    static SettingRange constantOf(Class<? extends Enum<?>> type) {
        return new Constants(type);
    }

    /** Numbers between two bounds, both inclusive. */
    record Numbers(BigDecimal least, BigDecimal most, int decimals) implements SettingRange {

        @Override
        public boolean accepts(String value) {
            if (!value.matches("\\d{1,6}(\\.\\d{1,4})?")) {
                return false;
            }
            var number = new BigDecimal(value);
            return number.scale() <= decimals && number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        }

        @Override
        public String shown() {
            return least + "…" + most;
        }
    }

    /** The readings of a disputed paragraph. */
    record Constants(Class<? extends Enum<?>> type) implements SettingRange {

        @Override
        public boolean accepts(String value) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> constant.name().equals(value));
        }

        @Override
        public String shown() {
            return Arrays.toString(type.getEnumConstants());
        }

        @Override
        public List<Enum<?>> readings() {
            return List.of(type.getEnumConstants());
        }
    }

    /** A day that every year has: the 29th of February is none. */
    record DayOfYear() implements SettingRange {

        @Override
        public boolean accepts(String value) {
            try {
                return value.matches("\\d\\d-\\d\\d")
                        && MonthDay.parse("--" + value).isValidYear(2027);
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }

        @Override
        public String shown() {
            return "01-01…12-31";
        }
    }

    /** Words as a paper prints them. */
    record Text(int longest) implements SettingRange {

        @Override
        public boolean accepts(String value) {
            return !value.isBlank()
                    && value.length() <= longest
                    && value.chars().noneMatch(Character::isISOControl);
        }

        @Override
        public String shown() {
            return "1…" + longest;
        }
    }

    /** Whether a reading holds. */
    record YesNo() implements SettingRange {

        @Override
        public boolean accepts(String value) {
            return value.equals("true") || value.equals("false");
        }

        @Override
        public String shown() {
            return "true, false";
        }
    }
}
