package kz.bilik.application.policy;

import java.time.LocalDate;
import java.util.Set;
import kz.bilik.application.ApplicationContent;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.shared.text.LocalText;

/** What an applicant fills in, complete until a test says otherwise. */
final class ContentFixture {

    private String programme = "PLAN-072";
    private Funding funding = Funding.REPUBLICAN_BUDGET;
    private TeachingLanguage language = TeachingLanguage.KK;
    private Integer year = 2027;
    private Integer quarter = 2;
    private String phone = "+7 700 000 00 01";
    private String email = "kundyz@balausa.example.kz";
    private String education = "Қостанай педагогикалық университеті, 2012 жыл";
    private Integer total = 12;
    private Integer teaching = 10;
    private QualificationCategory category = QualificationCategory.NONE;
    private LocalDate categoryOn;
    private String lastTopic;
    private Integer lastHours;
    private String lastCertificate;
    private LocalDate lastOn;
    private Integer pedagogues;
    private String actingName;
    private String actingPost;
    private boolean consent = true;

    static ContentFixture complete() {
        return new ContentFixture();
    }

    static ContentFixture empty() {
        var empty = new ContentFixture();
        empty.programme = null;
        empty.funding = null;
        empty.language = null;
        empty.year = null;
        empty.quarter = null;
        empty.phone = " ";
        empty.email = null;
        empty.education = null;
        empty.total = null;
        empty.teaching = null;
        empty.category = null;
        empty.consent = false;
        return empty;
    }

    static ApprovedProgramme programme() {
        return new ApprovedProgramme(
                new ProgrammeId(1),
                "PLAN-072",
                new LocalText("Ойын арқылы дамыту", "Развитие через игру", null),
                72,
                CourseForm.WITH_PAID_LEAVE,
                false,
                Set.of(PositionGroup.values()));
    }

    ContentFixture paidBy(Funding payer) {
        funding = payer;
        return this;
    }

    ContentFixture wanted(int inYear, int inQuarter) {
        year = inYear;
        quarter = inQuarter;
        return this;
    }

    ContentFixture experienced(int years, int taught) {
        total = years;
        teaching = taught;
        return this;
    }

    ContentFixture category(QualificationCategory given, LocalDate on) {
        category = given;
        categoryOn = on;
        return this;
    }

    ContentFixture mailed(String address) {
        email = address;
        return this;
    }

    ContentFixture lastCourse(String topic, Integer hours, String certificate, LocalDate on) {
        lastTopic = topic;
        lastHours = hours;
        lastCertificate = certificate;
        lastOn = on;
        return this;
    }

    ContentFixture headed(int number) {
        pedagogues = number;
        actingName = "Жұмабекова Әйгерім";
        actingPost = "әдіскер";
        return this;
    }

    ApplicationContent build() {
        return new ApplicationContent(
                programme,
                funding,
                language,
                year,
                quarter,
                phone,
                email,
                education,
                total,
                teaching,
                category,
                categoryOn,
                lastTopic,
                lastHours,
                lastCertificate,
                lastOn,
                pedagogues,
                actingName,
                actingPost,
                consent);
    }
}
