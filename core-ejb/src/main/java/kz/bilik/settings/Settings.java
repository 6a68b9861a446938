package kz.bilik.settings;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers and readings in force on one day. Every facts record carries it, and every decision keeps the one it was taken on.
 *
 * @param staffing paragraph 3(1): the share of qualified persons
 * @param accreditation paragraphs 6 and 7: the working group and its terms
 * @param nedb paragraph 18: the term of the national database
 * @param minHours paragraph 22(1): fewest academic hours of a course
 * @param shortMaxHours paragraph 22(1): most hours of a short-term course, inclusive
 * @param attendanceMinPercent paragraph 23(3): share of all academic hours that must be attended
 * @param attendanceStep paragraph 23(3): smallest marked part of an academic hour
 * @param attendanceEntryDays paragraph 23(3): days after a session in which its trainer enters the marks
 * @param testMinPercent paragraph 23(4): share of the highest possible score that passes
 * @param modulePassPercent paragraph 2(7): grade from which a module counts as mastered
 * @param certificateValidYears paragraph 29: years of validity
 * @param certificateValidityBase paragraph 29: the day from which they run
 * @param certificateTargetWorkingDays paragraph 26: working days in which certificates should be issued
 * @param applicationFormByPosition paragraph 9: whether the position decides which annex an application takes
 * @param planDeadlines paragraphs 10–12: when requests and plans are due
 * @param listLeadMonths paragraph 13: months before the start in which the lists are made
 * @param academicHourMinutes paragraph 16: length of an academic hour
 * @param expulsion paragraph 28: the commission and the terms of a case
 * @param admission paragraphs 17 and 24: identity copies, what orders and agreements say about the institute
 * @param secondChance paragraphs 26 and 27: appeals, reassessments, finishing a course later
 */
public record Settings(
        StaffingRules staffing,
        AccreditationRules accreditation,
        NedbRules nedb,
        int minHours,
        int shortMaxHours,
        BigDecimal attendanceMinPercent,
        BigDecimal attendanceStep,
        int attendanceEntryDays,
        BigDecimal testMinPercent,
        BigDecimal modulePassPercent,
        int certificateValidYears,
        ValidityBase certificateValidityBase,
        int certificateTargetWorkingDays,
        boolean applicationFormByPosition,
        PlanDeadlines planDeadlines,
        int listLeadMonths,
        int academicHourMinutes,
        AdmissionRules admission,
        SecondChanceRules secondChance,
        ExpulsionRules expulsion) {

    /** What the Rules say until an administrator decides otherwise. */
    public static Settings defaults() {
        return of(Map.of());
    }

    /**
     * The defaults with some values decided otherwise.
     *
     * @param changed values that differ from the defaults
     */
    public static Settings of(Map<SettingKey, String> changed) {
        var values = new EnumMap<SettingKey, String>(SettingKey.class);
        Arrays.stream(SettingKey.values()).forEach(key -> values.put(key, key.defaultValue()));
        values.putAll(changed);
        return new Settings(
                StaffingRules.of(values),
                AccreditationRules.of(values),
                NedbRules.of(values),
                Integer.parseInt(values.get(SettingKey.MIN_HOURS)),
                Integer.parseInt(values.get(SettingKey.SHORT_MAX_HOURS)),
                new BigDecimal(values.get(SettingKey.ATTENDANCE_MIN_PERCENT)),
                new BigDecimal(values.get(SettingKey.ATTENDANCE_STEP)),
                Integer.parseInt(values.get(SettingKey.ATTENDANCE_ENTRY_DAYS)),
                new BigDecimal(values.get(SettingKey.TEST_MIN_PERCENT)),
                new BigDecimal(values.get(SettingKey.MODULE_PASS_PERCENT)),
                Integer.parseInt(values.get(SettingKey.CERTIFICATE_VALID_YEARS)),
                ValidityBase.valueOf(values.get(SettingKey.CERTIFICATE_VALIDITY_BASE)),
                Integer.parseInt(values.get(SettingKey.CERTIFICATE_TARGET_WORKING_DAYS)),
                Boolean.parseBoolean(values.get(SettingKey.APPLICATION_FORM_BY_POSITION)),
                new PlanDeadlines(
                        day(values.get(SettingKey.PLAN_REQUEST_DEADLINE)),
                        day(values.get(SettingKey.PLAN_DISTRICT_DEADLINE)),
                        day(values.get(SettingKey.PLAN_REGION_DEADLINE)),
                        Boolean.parseBoolean(values.get(SettingKey.DEADLINE_BEFORE_INCLUSIVE))),
                Integer.parseInt(values.get(SettingKey.LIST_LEAD_MONTHS)),
                Integer.parseInt(values.get(SettingKey.ACADEMIC_HOUR_MINUTES)),
                AdmissionRules.of(values),
                SecondChanceRules.of(values),
                ExpulsionRules.of(values));
    }

    /** Key → value in the order of the Rules, as a decision keeps it beside its facts. */
    public Map<String, String> asMap() {
        var map = new LinkedHashMap<String, String>();
        map.putAll(staffing.asMap());
        map.putAll(accreditation.asMap());
        map.putAll(nedb.asMap());
        map.put(SettingKey.MIN_HOURS.key(), String.valueOf(minHours));
        map.put(SettingKey.SHORT_MAX_HOURS.key(), String.valueOf(shortMaxHours));
        map.put(SettingKey.ATTENDANCE_MIN_PERCENT.key(), attendanceMinPercent.toPlainString());
        map.put(SettingKey.ATTENDANCE_STEP.key(), attendanceStep.toPlainString());
        map.put(SettingKey.ATTENDANCE_ENTRY_DAYS.key(), String.valueOf(attendanceEntryDays));
        map.put(SettingKey.TEST_MIN_PERCENT.key(), testMinPercent.toPlainString());
        map.put(SettingKey.MODULE_PASS_PERCENT.key(), modulePassPercent.toPlainString());
        map.put(SettingKey.CERTIFICATE_VALID_YEARS.key(), String.valueOf(certificateValidYears));
        map.put(SettingKey.CERTIFICATE_VALIDITY_BASE.key(), certificateValidityBase.name());
        map.put(SettingKey.CERTIFICATE_TARGET_WORKING_DAYS.key(), String.valueOf(certificateTargetWorkingDays));
        map.put(SettingKey.APPLICATION_FORM_BY_POSITION.key(), String.valueOf(applicationFormByPosition));
        map.put(SettingKey.PLAN_REQUEST_DEADLINE.key(), written(planDeadlines.request()));
        map.put(SettingKey.PLAN_DISTRICT_DEADLINE.key(), written(planDeadlines.district()));
        map.put(SettingKey.PLAN_REGION_DEADLINE.key(), written(planDeadlines.region()));
        map.put(SettingKey.DEADLINE_BEFORE_INCLUSIVE.key(), String.valueOf(planDeadlines.namedDayIncluded()));
        map.put(SettingKey.LIST_LEAD_MONTHS.key(), String.valueOf(listLeadMonths));
        map.put(SettingKey.ACADEMIC_HOUR_MINUTES.key(), String.valueOf(academicHourMinutes));
        map.putAll(admission.asMap());
        map.putAll(secondChance.asMap());
        map.putAll(expulsion.asMap());
        return map;
    }

    private static MonthDay day(String written) {
        return MonthDay.parse("--" + written);
    }

    private static String written(MonthDay day) {
        return day.toString().substring(2);
    }
}
