package kz.bilik.application.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.application.Addressee;
import kz.bilik.application.AnnexForm;
import kz.bilik.application.ApplicationContent;
import kz.bilik.application.ApplicationId;
import kz.bilik.application.ApplicationState;
import kz.bilik.application.policy.AnnexChoice;
import kz.bilik.document.Sha256;
import kz.bilik.organisation.EmploymentDetail;
import kz.bilik.organisation.EmploymentId;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.planning.PlanLineId;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.Funding;
import kz.bilik.shared.error.IllegalTransitionException;

/** An application for a course on its way from the draft to the enrolment. */
@Entity
@Table(name = "application")
public class Application {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "region_kato")
    private String regionKato;

    @Column(name = "district_kato")
    private String districtKato;

    @Enumerated(EnumType.STRING)
    @Column(name = "position_group")
    private PositionGroup group;

    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private AnnexForm form;

    @Column(name = "form_switched")
    private boolean formSwitched;

    @Enumerated(EnumType.STRING)
    @Column(name = "addressee")
    private Addressee addressee;

    @Column(name = "addressee_id")
    private Long addresseeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ApplicationState state;

    @Column(name = "year")
    private int year;

    @Column(name = "programme_id")
    private Long programmeId;

    @Column(name = "programme_code")
    private String programmeCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "funding")
    private Funding funding;

    @Column(name = "language")
    private String language;

    @Column(name = "study_year")
    private Integer studyYear;

    @Column(name = "quarter")
    private Integer quarter;

    @Column(name = "phone")
    private String phone;

    @Column(name = "email")
    private String email;

    @Column(name = "education")
    private String education;

    @Column(name = "experience_total")
    private Integer experienceTotal;

    @Column(name = "experience_teaching")
    private Integer experienceTeaching;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private QualificationCategory category;

    @Column(name = "category_on")
    private LocalDate categoryOn;

    @Column(name = "last_topic")
    private String lastTopic;

    @Column(name = "last_hours")
    private Integer lastHours;

    @Column(name = "last_certificate")
    private String lastCertificate;

    @Column(name = "last_course_on")
    private LocalDate lastCourseOn;

    @Column(name = "pedagogues")
    private Integer pedagogues;

    @Column(name = "acting_name")
    private String actingName;

    @Column(name = "acting_post")
    private String actingPost;

    @Column(name = "consent")
    private boolean consent;

    @Column(name = "filed_by")
    private String filedBy;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    @Column(name = "number")
    private String number;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "first_registered_on")
    private LocalDate firstRegisteredOn;

    @Column(name = "first_number")
    private String firstNumber;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "plan_line_id")
    private Long planLineId;

    @Column(name = "placed_by")
    private String placedBy;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "carried_from_id")
    private Long carriedFromId;

    @Column(name = "paper_language")
    private String paperLanguage;

    @Column(name = "wording")
    private String wording;

    @Column(name = "data_hash")
    private String dataHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Application() {}

    /** @param onBehalf whether the head files it for an employee */
    public static Application drafted(EmploymentDetail employment, String by, boolean onBehalf, int year, Instant at) {
        var application = new Application();
        application.personId = employment.person().value();
        application.employmentId = employment.id().value();
        application.organisationId = employment.organisation().id();
        application.regionKato = employment.organisation().regionKato();
        application.districtKato = employment.organisation().district();
        application.group = employment.group();
        application.category = employment.category();
        application.categoryOn = employment.categoryOn();
        application.experienceTotal = employment.experience();
        application.state = ApplicationState.DRAFT;
        application.year = year;
        application.filedBy = by;
        application.onBehalf = onBehalf;
        application.createdAt = at;
        application.changedAt = at;
        return application;
    }

    /** @param addresseeId preschool or department; null where there is none */
    public void address(AnnexChoice choice, Long to) {
        form = choice.form();
        formSwitched = formSwitched || choice.switched();
        addressee = choice.addressee();
        addresseeId = to;
    }

    /** @param programme null while none of the approved ones is chosen */
    public void write(ApplicationContent content, ApprovedProgramme programme, Instant at) {
        programmeId = programme == null ? null : programme.id().value();
        programmeCode = programme == null ? null : programme.code();
        funding = content.funding();
        language = content.language() == null ? null : content.language().code();
        studyYear = content.studyYear();
        quarter = content.quarter();
        phone = content.phone();
        email = content.email();
        education = content.education();
        experienceTotal = content.experienceTotal();
        experienceTeaching = content.experienceTeaching();
        category = content.category();
        categoryOn = content.category() == QualificationCategory.NONE ? null : content.categoryOn();
        lastTopic = content.lastTopic();
        lastHours = content.lastHours();
        lastCertificate = content.lastCertificate();
        lastCourseOn = content.lastCourseOn();
        pedagogues = content.pedagogues();
        actingName = content.actingName();
        actingPost = content.actingPost();
        consent = content.consent();
        changedAt = at;
    }

    /** What the person is on that day stands in the application from then on. */
    public void takeOver(EmploymentDetail employment) {
        organisationId = employment.organisation().id();
        regionKato = employment.organisation().regionKato();
        districtKato = employment.organisation().district();
        group = employment.group();
    }

    /** Handed in and registered with the same act. */
    public void submit(String registeredAs, LocalDate day, Instant at) {
        moveTo(ApplicationState.SUBMITTED);
        number = registeredAs;
        registeredOn = day;
        firstRegisteredOn = firstRegisteredOn == null ? day : firstRegisteredOn;
        firstNumber = firstNumber == null ? registeredAs : firstNumber;
        year = day.getYear();
        submittedAt = at;
        reason = null;
        decidedBy = null;
        decidedAt = null;
    }

    /** @param said JSON as the document service prints it */
    public void freeze(String said, String inLanguage) {
        wording = said;
        paperLanguage = inLanguage;
        dataHash = Sha256.hex(said.getBytes(StandardCharsets.UTF_8));
    }

    public void decide(ApplicationState decision, String why, String by, Instant at) {
        moveTo(decision);
        reason = why == null || why.isBlank() ? null : why.strip();
        decidedBy = by;
        decidedAt = at;
    }

    public void takeUpAgain() {
        moveTo(ApplicationState.DRAFT);
    }

    public void withdraw() {
        moveTo(ApplicationState.WITHDRAWN);
    }

    /** A place in a plan; a placed application may get another one. */
    public void place(PlanLineId line, String by, Instant at) {
        if (state != ApplicationState.PLANNED) {
            moveTo(ApplicationState.PLANNED);
        }
        planLineId = line.value();
        placedBy = by;
        placedAt = at;
    }

    /** Who replaces somebody of the plan takes that place on the way. */
    public void list() {
        if (state == ApplicationState.ACCEPTED) {
            moveTo(ApplicationState.PLANNED);
        }
        moveTo(ApplicationState.LISTED);
    }

    public void enrol() {
        moveTo(ApplicationState.ENROLLED);
    }

    /** The course or the order falls away: it waits for another course, in its place of the plan if it has one. */
    public void comeBack() {
        moveTo(planLineId == null ? ApplicationState.ACCEPTED : ApplicationState.PLANNED);
    }

    /** Ends this one; what goes on is the application that is made of it for the next year. */
    public Application carryOver(String registeredAs, LocalDate day, String said, Instant at) {
        var stood = state == ApplicationState.SUBMITTED ? ApplicationState.SUBMITTED : ApplicationState.ACCEPTED;
        moveTo(ApplicationState.CARRIED_OVER);
        var next = new Application();
        next.personId = personId;
        next.employmentId = employmentId;
        next.organisationId = organisationId;
        next.regionKato = regionKato;
        next.districtKato = districtKato;
        next.group = group;
        next.form = form;
        next.addressee = addressee;
        next.addresseeId = addresseeId;
        next.programmeId = programmeId;
        next.programmeCode = programmeCode;
        next.funding = funding;
        next.language = language;
        next.studyYear = Math.max(studyYear, day.getYear());
        next.quarter = quarter;
        next.phone = phone;
        next.email = email;
        next.education = education;
        next.experienceTotal = experienceTotal;
        next.experienceTeaching = experienceTeaching;
        next.category = category;
        next.categoryOn = categoryOn;
        next.lastTopic = lastTopic;
        next.lastHours = lastHours;
        next.lastCertificate = lastCertificate;
        next.lastCourseOn = lastCourseOn;
        next.pedagogues = pedagogues;
        next.actingName = actingName;
        next.actingPost = actingPost;
        next.consent = consent;
        next.filedBy = filedBy;
        next.onBehalf = onBehalf;
        next.state = stood;
        next.year = day.getYear();
        next.number = registeredAs;
        next.registeredOn = day;
        next.firstRegisteredOn = firstRegisteredOn;
        next.firstNumber = firstNumber;
        next.submittedAt = at;
        next.decidedBy = decidedBy;
        next.decidedAt = decidedAt;
        next.carriedFromId = id;
        next.createdAt = at;
        next.changedAt = at;
        if (said != null) {
            next.freeze(said, paperLanguage);
        }
        return next;
    }

    /** Ends this one because the person has applied anew. */
    public void endYear() {
        moveTo(ApplicationState.CARRIED_OVER);
    }

    private void moveTo(ApplicationState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("application", state, target);
        }
        state = target;
    }

    /** Whether the wording is, to the letter, the one that was frozen. */
    public boolean isUntouched() {
        return wording == null
                || Sha256.hex(wording.getBytes(StandardCharsets.UTF_8)).equals(dataHash);
    }

    public ApplicationId id() {
        return new ApplicationId(id);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public EmploymentId employment() {
        return new EmploymentId(employmentId);
    }

    public long organisationId() {
        return organisationId;
    }

    public String regionKato() {
        return regionKato;
    }

    public String districtKato() {
        return districtKato;
    }

    public PositionGroup group() {
        return group;
    }

    public AnnexForm form() {
        return form;
    }

    public boolean formSwitched() {
        return formSwitched;
    }

    public Addressee addressee() {
        return addressee;
    }

    public Optional<Long> addresseeId() {
        return Optional.ofNullable(addresseeId);
    }

    public ApplicationState state() {
        return state;
    }

    public int year() {
        return year;
    }

    public Optional<String> programmeCode() {
        return Optional.ofNullable(programmeCode);
    }

    public int studyYear() {
        return studyYear;
    }

    public String filedBy() {
        return filedBy;
    }

    public boolean onBehalf() {
        return onBehalf;
    }

    public String number() {
        return number;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public LocalDate firstRegisteredOn() {
        return firstRegisteredOn;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String reason() {
        return reason;
    }

    public Optional<PlanLineId> planLine() {
        return Optional.ofNullable(planLineId).map(PlanLineId::new);
    }

    public Optional<ApplicationId> carriedFrom() {
        return Optional.ofNullable(carriedFromId).map(ApplicationId::new);
    }

    public LocalDate lastCourseOn() {
        return lastCourseOn;
    }

    public String paperLanguage() {
        return paperLanguage;
    }

    public String wording() {
        return wording;
    }

    public String dataHash() {
        return dataHash;
    }

    public int version() {
        return version;
    }

    public ApplicationContent content() {
        return new ApplicationContent(
                programmeCode,
                funding,
                language == null ? null : TeachingLanguage.of(language),
                studyYear,
                quarter,
                phone,
                email,
                education,
                experienceTotal,
                experienceTeaching,
                category,
                categoryOn,
                lastTopic,
                lastHours,
                lastCertificate,
                lastCourseOn,
                pedagogues,
                actingName,
                actingPost,
                consent);
    }
}
