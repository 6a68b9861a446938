package kz.bilik.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every number and every disputed reading that an administrator may change, with its default and the values it may take. */
public enum SettingKey {
    /** Paragraph 3(1): the share of qualified persons of all, percent. */
    STAFFING_THRESHOLD("staffing.threshold.percent", "3(1)", "40"),
    /** Paragraph 3(1): of whom that share is taken. */
    STAFFING_BASE("staffing.base", "3(1)", "STAFF_PLUS_CONTRACT"),
    /** Paragraphs 3(1) and 20(2): full years that a specialist of production has worked. */
    STAFFING_INDUSTRY_MIN_YEARS("staffing.industry.minYears", "3(1)", "3"),
    /** Paragraph 6: fewest members of the working group. */
    WG_MIN_MEMBERS("wg.minMembers", "6", "5"),
    /** Paragraph 6: years for which the working group is set up. */
    WG_TERM_YEARS("wg.termYears", "6", "3"),
    /** Paragraph 6: more than this share of the members makes a quorum, percent. */
    WG_QUORUM("wg.quorum", "6", "50"),
    /** Paragraph 7: more than this share of those voting carries a decision, percent; the chair breaks a tie. */
    WG_MAJORITY("wg.majority", "7", "50"),
    /** Paragraph 7: working days in which the authorised body forwards a package to the working group. */
    PACKAGE_FORWARD_DAYS("package.forward.workingDays", "7", "5"),
    /** Paragraph 7: working days in which the working group decides. */
    PACKAGE_REVIEW_DAYS("package.review.workingDays", "7", "10"),
    /** Paragraph 7: the day from which those run. */
    PACKAGE_REVIEW_STARTS("package.review.startsFrom", "7", "FORWARDED"),
    /** Paragraphs 6 and 7: the paragraph that the printed decision names. */
    RULES_COMPLIANCE_PARAGRAPH("rules.complianceParagraph", "6", "6"),
    /** Paragraph 9: whether the position decides which annex an application takes. */
    APPLICATION_FORM_BY_POSITION("application.formByPosition", "9", "true"),
    /** Paragraph 10(2): the day of the year, month and day, by which the institute sends its requests. */
    PLAN_REQUEST_DEADLINE("plan.request.deadline", "10(2)", "06-01"),
    /** Paragraph 11: the day by which a district sends its plan. */
    PLAN_DISTRICT_DEADLINE("plan.district.deadline", "11", "07-01"),
    /** Paragraph 12: the day by which a region submits its plan. */
    PLAN_REGION_DEADLINE("plan.region.deadline", "12", "09-01"),
    /** Paragraphs 10–12: whether "by" a day means that day too. */
    DEADLINE_BEFORE_INCLUSIVE("deadline.before.inclusive", "10(2)", "false"),
    /** Paragraph 13: months before the start of a course in which the lists are made. */
    LIST_LEAD_MONTHS("list.leadMonths", "13", "2"),
    /** Paragraph 16: minutes of an academic hour, by which the timetable tells when a class ends. */
    ACADEMIC_HOUR_MINUTES("academicHour.minutes", "16", "45"),
    /** Paragraph 18: working days in which the data of a listener are given to the national database. */
    NEDB_WORKING_DAYS("nedb.workingDays", "18", "5"),
    /** Paragraph 18: the day from which those run. */
    NEDB_COUNT_FROM("nedb.countFrom", "18", "LISTENER_COMPLETION_DATE"),
    /** Paragraph 18: whether those without a certificate are reported with a reference as their result. */
    NEDB_REFERENCES("nedb.exportReferences", "18", "false"),
    /** Paragraph 18: working days before the last day, when whoever still has to act is reminded. */
    NEDB_REMIND_DAYS("nedb.remindWorkingDays", "18", "2"),
    /** Paragraph 17: years for which the copy of an identity document is kept after the last course of its owner. */
    IDENTITY_COPY_YEARS("identityCopy.keptYears", "17", "1"),
    /** Paragraph 24: the town of the institute, where its orders and agreements are made. */
    INSTITUTE_CITY("institute.city", "24", "Астана қаласы"),
    /** Paragraph 24: the address of the institute as agreements print it. */
    INSTITUTE_ADDRESS("institute.address", "24", "Астана қаласы"),
    /** Paragraph 24: the account of the institute as agreements print it; a line to write on until it is known. */
    INSTITUTE_BANK("institute.bank", "24", "____________________"),
    /** Paragraph 22(1): a course has at least so many academic hours. */
    MIN_HOURS("course.short.minHours", "22(1)", "36"),
    /** Paragraph 22(1): the longest short-term course, inclusive. */
    SHORT_MAX_HOURS("course.short.maxHours", "22(1)", "108"),
    /** Paragraph 23(3): the share of all classes that must be attended. */
    ATTENDANCE_MIN_PERCENT("attendance.minPercent", "23(3)", "80"),
    /** Paragraph 23(3): the smallest part of an academic hour that is marked. */
    ATTENDANCE_STEP("attendance.step", "23(3)", "0.5"),
    /** Paragraph 23(3): calendar days after a session in which its trainer enters the marks. */
    ATTENDANCE_ENTRY_DAYS("attendance.entryDays", "23(3)", "3"),
    /** Paragraph 23(4): the share of the highest possible score that passes the test. */
    TEST_MIN_PERCENT("test.minPercent", "23(4)", "50"),
    /** Paragraph 2(7): the grade from which a module counts as mastered. */
    MODULE_PASS_PERCENT("module.passPercent", "2(7)", "50"),
    /** Paragraph 28: fewest members of the commission that reviews the requests of listeners. */
    COMMISSION_MIN_MEMBERS("commission.minMembers", "28", "3"),
    /** Paragraph 28: working days in which a listener may explain himself. */
    EXPULSION_EXPLANATION_DAYS("expulsion.explanation.workingDays", "28", "2"),
    /** Paragraph 28: working days in which the employer is informed of an expulsion. */
    EXPULSION_NOTIFY_DAYS("expulsion.notify.workingDays", "28", "3"),
    /** Paragraph 26: working days after the confirmation of a protocol in which a listener may appeal. */
    ASSESSMENT_APPEAL_DAYS("assessment.appealWorkingDays", "26", "1"),
    /** Paragraph 27(1): reassessments of a listener in one window. */
    REASSESSMENT_MAX("reassessment.maxPerWindow", "27(1)", "1"),
    /** Paragraph 27(1): what "a year" is. */
    REASSESSMENT_WINDOW("reassessment.window", "27(1)", "CALENDAR_YEAR"),
    /** Paragraph 27(1): whether they are counted for each programme or for all together. */
    REASSESSMENT_SCOPE("reassessment.scope", "27(1)", "PER_LISTENER_AND_PROGRAMME"),
    /** Paragraph 27(2): whether one with the next stream uses up the same right. */
    REASSESSMENT_NEXT_STREAM("reassessment.nextStreamCounts", "27(2)", "true"),
    /** Paragraph 27(4): months after an interruption in which a course may be finished; 0 is no limit. */
    COMPLETION_MAX_MONTHS("completion.maxMonths", "27(4)", "0"),
    /** Paragraph 27: working days in which a request of a listener is decided. */
    REQUEST_DECISION_DAYS("request.decisionWorkingDays", "27", "5"),
    /** Paragraph 29: years for which a certificate is valid. */
    CERTIFICATE_VALID_YEARS("certificate.validYears", "29", "3"),
    /** Paragraph 29: the day from which those years run. */
    CERTIFICATE_VALIDITY_BASE("certificate.validity.base", "29", "LATER_OF_END_AND_ISSUE"),
    /** Paragraph 26: working days after completion in which certificates should be issued; a target, not a bar. */
    CERTIFICATE_TARGET_WORKING_DAYS("certificate.targetWorkingDays", "26", "5");

    private final String key;
    private final String paragraph;
    private final String defaultValue;

    SettingKey(String key, String paragraph, String defaultValue) {
        this.key = key;
        this.paragraph = paragraph;
        this.defaultValue = defaultValue;
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
        return allowed().accepts(value);
    }

    /** What may be typed, for the message to the one who typed something else: {@code 1…50}. */
    public String range() {
        return allowed().shown();
    }

    /** The readings to choose from; empty for a number, a day or a yes-or-no. */
    public List<Enum<?>> readings() {
        return allowed().readings();
    }

    public boolean isYesNo() {
        return allowed() instanceof SettingRange.YesNo;
    }

    /** Whether the value is words as a paper prints them. */
    public boolean isText() {
        return allowed() instanceof SettingRange.Text;
    }

    /** Whether the value is a day of every year, written month-day. */
    public boolean isDayOfYear() {
        return allowed() instanceof SettingRange.DayOfYear;
    }

    private SettingRange allowed() {
        return switch (this) {
            case STAFFING_THRESHOLD, WG_QUORUM, WG_MAJORITY -> SettingRange.percent();
            case STAFFING_BASE -> SettingRange.constantOf(StaffingBase.class);
            case STAFFING_INDUSTRY_MIN_YEARS, WG_TERM_YEARS -> SettingRange.wholeNumber(1, 50);
            case WG_MIN_MEMBERS -> SettingRange.wholeNumber(1, 100);
            case PACKAGE_FORWARD_DAYS, PACKAGE_REVIEW_DAYS -> SettingRange.wholeNumber(1, 250);
            case PACKAGE_REVIEW_STARTS -> SettingRange.constantOf(ReviewStart.class);
            case RULES_COMPLIANCE_PARAGRAPH -> SettingRange.wholeNumber(1, 29);
            case PLAN_REQUEST_DEADLINE, PLAN_DISTRICT_DEADLINE, PLAN_REGION_DEADLINE -> SettingRange.dayOfYear();
            case LIST_LEAD_MONTHS -> SettingRange.wholeNumber(0, 12);
            case ACADEMIC_HOUR_MINUTES -> SettingRange.wholeNumber(30, 90);
            case APPLICATION_FORM_BY_POSITION, DEADLINE_BEFORE_INCLUSIVE -> SettingRange.yesNo();
            case NEDB_WORKING_DAYS -> SettingRange.wholeNumber(1, 250);
            case NEDB_COUNT_FROM -> SettingRange.constantOf(NedbCountFrom.class);
            case NEDB_REFERENCES -> SettingRange.yesNo();
            case NEDB_REMIND_DAYS -> SettingRange.wholeNumber(0, 30);
            case IDENTITY_COPY_YEARS -> SettingRange.wholeNumber(0, 50);
            case INSTITUTE_CITY -> SettingRange.text(100);
            case INSTITUTE_ADDRESS, INSTITUTE_BANK -> SettingRange.text(200);
            case MIN_HOURS, SHORT_MAX_HOURS -> SettingRange.wholeNumber(1, 1000);
            case ATTENDANCE_MIN_PERCENT, TEST_MIN_PERCENT, MODULE_PASS_PERCENT -> SettingRange.percent();
            case ASSESSMENT_APPEAL_DAYS, REQUEST_DECISION_DAYS -> SettingRange.wholeNumber(1, 250);
            case REASSESSMENT_MAX -> SettingRange.wholeNumber(0, 12);
            case REASSESSMENT_WINDOW -> SettingRange.constantOf(ReassessmentWindow.class);
            case REASSESSMENT_SCOPE -> SettingRange.constantOf(ReassessmentScope.class);
            case REASSESSMENT_NEXT_STREAM -> SettingRange.yesNo();
            case COMPLETION_MAX_MONTHS -> SettingRange.wholeNumber(0, 120);
            case ATTENDANCE_STEP -> SettingRange.decimal("0.1", "1");
            case ATTENDANCE_ENTRY_DAYS -> SettingRange.wholeNumber(0, 365);
            case COMMISSION_MIN_MEMBERS -> SettingRange.wholeNumber(3, 21);
            case EXPULSION_EXPLANATION_DAYS, EXPULSION_NOTIFY_DAYS -> SettingRange.wholeNumber(1, 250);
            case CERTIFICATE_TARGET_WORKING_DAYS -> SettingRange.wholeNumber(1, 365);
            case CERTIFICATE_VALID_YEARS -> SettingRange.wholeNumber(1, 50);
            case CERTIFICATE_VALIDITY_BASE -> SettingRange.constantOf(ValidityBase.class);
        };
    }
}
