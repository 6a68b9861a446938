package kz.bilik.application;

import static kz.bilik.it.Campaigns.PROGRAMME;
import static kz.bilik.it.Campaigns.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import kz.bilik.application.policy.DecisionRefusal;
import kz.bilik.application.policy.PlacementRefusal;
import kz.bilik.application.policy.PriorityReason;
import kz.bilik.application.policy.SubmissionRefusal;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsCity;
import kz.bilik.it.AsDistrict;
import kz.bilik.it.AsHead;
import kz.bilik.it.AsListener;
import kz.bilik.it.AsOtherDistrict;
import kz.bilik.it.AsOtherRegion;
import kz.bilik.it.AsRegion;
import kz.bilik.it.AsSystem;
import kz.bilik.it.Campaigns;
import kz.bilik.it.FreshIin;
import kz.bilik.it.InTransaction;
import kz.bilik.job.NightlyTask;
import kz.bilik.organisation.AdmitNumber;
import kz.bilik.organisation.EmploymentEntry;
import kz.bilik.organisation.EmploymentId;
import kz.bilik.organisation.EmploymentService;
import kz.bilik.organisation.IdentityFlag;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.organisation.RegisterOrganisation;
import kz.bilik.organisation.policy.EmploymentRefusal;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.DistrictPlanService;
import kz.bilik.planning.PlanFormService;
import kz.bilik.planning.PlanOwner;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.planning.policy.DistrictPlanRefusal;
import kz.bilik.planning.policy.LineRefusal;
import kz.bilik.programme.Funding;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.persistence.Retrying;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.IinRefusal;
import kz.bilik.shared.text.LocalText;
import kz.bilik.shared.text.PersonName;
import kz.bilik.shared.text.Sex;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ApplicationIT {

    private static final String KOSTANAY = "390000000";
    private static final LocalDate SINCE = LocalDate.of(2019, 9, 1);

    @Inject
    private ApplicationService applications;

    @Inject
    private ApplicationPlacing placing;

    @Inject
    private ApplicationPriority priority;

    @Inject
    private ApplicationPapers papers;

    @Inject
    @Any
    private Instance<NightlyTask> nightly;

    @Inject
    private EmploymentService employments;

    @Inject
    private PersonService persons;

    @Inject
    private OrganisationService organisations;

    @Inject
    private DistrictPlanService districtPlans;

    @Inject
    private PlanFormService forms;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Retrying retrying;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @Inject
    private AsHead head;

    @Inject
    private AsListener listener;

    @Inject
    private AsDistrict district;

    @Inject
    private AsOtherDistrict otherDistrict;

    @Inject
    private AsRegion region;

    @Inject
    private AsOtherRegion otherRegion;

    @Inject
    private AsCity city;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsSystem system;

    @Test
    @Paragraph("9")
    void scenario_32_a_number_that_is_none_is_refused_until_the_administrator_admits_it() throws Exception {
        var digits = "850315700123";
        var entry = entry(digits, "Ли", null, PositionGroup.PEDAGOGUE);
        assertThatThrownBy(() -> head.call(() -> employments.employ(entry)))
                .satisfies(refused -> assertGrounds(refused, IinRefusal.IIN_CENTURY));

        admin.call(() -> persons.admitNumber(new AdmitNumber(
                digits, new PersonName("Ли", "Айнұр", null), born(), Sex.FEMALE, "шетел азаматы, құжат № 7")));
        var id = head.call(() -> employments.employ(entry));

        assertThat(head.call(() -> employments.employment(id)).flags()).isEmpty();
        assertThat(admin.call(() -> persons.admittedNumbers()))
                .anySatisfy(number -> assertThat(number.iinMasked()).isEqualTo("850315••••••"));
        assertThat(transaction.single(
                        "select count(*) from audit_event where action = 'IIN_ADMITTED' and reason like 'шетел%'"))
                .isEqualTo(1L);
    }

    @Test
    @Paragraph("9")
    void what_does_not_agree_with_the_number_is_marked_until_the_administrator_confirms_it() throws Exception {
        var iin = FreshIin.next();
        var other = new EmploymentEntry(
                iin.digits(),
                "Сейітова",
                "Әсел",
                null,
                iin.birthDate().plusDays(1),
                iin.sex(),
                "тәрбиеші",
                PositionGroup.PEDAGOGUE,
                SINCE,
                QualificationCategory.NONE,
                null,
                null,
                5,
                "kk",
                null);
        assertThatThrownBy(() -> head.call(() -> employments.employ(other)))
                .satisfies(refused -> assertGrounds(refused, EmploymentRefusal.IDENTITY_NOT_EXPLAINED));

        var id = head.call(() -> employments.employ(explained(other)));
        assertThat(head.call(() -> employments.employment(id)).flags())
                .containsExactly(IdentityFlag.BIRTH_DATE_DIFFERS);
        assertThat(admin.call(() -> employments.unclear()))
                .anySatisfy(found -> assertThat(found.id()).isEqualTo(id));

        admin.run(() -> employments.confirmIdentity(id, "туу туралы куәлік көрілді"));
        assertThat(head.call(() -> employments.employment(id)).flags()).isEmpty();
    }

    @Test
    @Paragraph("9")
    void scenario_33_an_applicant_without_patronymic_has_no_gap_and_no_null_on_paper() throws Exception {
        var id = submitted(employed(PositionGroup.PEDAGOGUE), "SCN-033");
        var wording = String.valueOf(transaction.single("select wording from application where id = ?1", id.value()));

        assertThat(wording).contains("\"name\":\"Әлімқұлова Құндыз\"").doesNotContain("null", "  ");
        var paper = head.call(() -> papers.paper(id));
        assertThat(paper.name()).startsWith("Ө-").endsWith(".pdf");
        var again = head.call(() -> papers.paper(id));
        assertThat(again.sha256()).isEqualTo(paper.sha256());
        assertThatThrownBy(() -> region.call(() -> papers.paper(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Paragraph("9")
    void scenario_34_a_second_application_in_the_year_is_refused_with_the_first_beside_it() throws Exception {
        var employment = employed(PositionGroup.PEDAGOGUE);
        var first = submitted(employment, "SCN-034");
        var second = written(employment, "SCN-034");

        var detail = head.call(() -> applications.application(second));
        assertThat(detail.missing()).containsExactly(SubmissionRefusal.DUPLICATE_APPLICATION);
        assertThat(detail.first().id()).isEqualTo(first);
        assertThatThrownBy(() -> head.call(() -> applications.submit(second, "kk")))
                .satisfies(refused -> assertGrounds(refused, SubmissionRefusal.DUPLICATE_APPLICATION));

        head.run(() -> applications.decline(first, "курс бұрын өтілген"));
        assertThat(head.call(() -> applications.submit(second, "kk"))).startsWith("Ө-");
    }

    @Test
    @Paragraph("9")
    void of_two_applications_at_the_same_moment_one_is_taken() throws Exception {
        var employment = employed(PositionGroup.PEDAGOGUE);
        var drafts = List.of(written(employment, "SCN-334"), written(employment, "SCN-334"));
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);

        var answers = new ArrayList<Future<Object>>();
        for (var draft : drafts) {
            answers.add(threads.submit(() -> {
                barrier.await();
                try {
                    return head.call(() -> retrying.call(() -> applications.submit(draft, "kk")));
                } catch (RefusedException refused) {
                    return refused.ruling().grounds();
                }
            }));
        }
        var outcomes = new ArrayList<Object>();
        for (var answer : answers) {
            outcomes.add(answer.get());
        }
        threads.shutdown();

        assertThat(outcomes).contains(List.of(SubmissionRefusal.DUPLICATE_APPLICATION));
        assertThat(outcomes)
                .anySatisfy(outcome -> assertThat(outcome).asString().startsWith("Ө-"));
    }

    @Test
    @Paragraph({"9", "11"})
    void scenario_35_a_head_gets_annex_2_and_the_department_and_blocks_its_plan_until_decided() throws Exception {
        var cycle = campaign();
        var employment = employed(PositionGroup.HEAD);
        campaigns.programme("SCN-035", 72);
        var draft = head.call(() -> applications.draft(employment, AnnexForm.ANNEX_1));

        var detail = head.call(() -> applications.application(draft));
        assertThat(detail.form()).isEqualTo(AnnexForm.ANNEX_2);
        assertThat(detail.switched()).isTrue();
        assertThat(detail.addressee()).isEqualTo(Addressee.DISTRICT);
        assertThat(detail.addresseeName().kk()).isEqualTo("Қостанай қаласының білім бөлімі");
        assertThat(detail.missing())
                .contains(SubmissionRefusal.PEDAGOGUES_MISSING, SubmissionRefusal.ACTING_HEAD_MISSING);

        head.call(() -> applications.write(draft, content("SCN-035"), detail.version()));
        head.call(() -> applications.submit(draft, "ru"));
        assertThatThrownBy(() -> head.run(() -> applications.accept(draft))).isInstanceOf(NotFoundException.class);

        var plan = district.call(() -> districtPlans.open(cycle));
        assertThatThrownBy(() -> district.run(() -> districtPlans.submit(plan, "кешікті")))
                .satisfies(refused -> assertThat(grounds(refused)).contains(DistrictPlanRefusal.NEEDS_UNDECIDED));
        assertThatThrownBy(() -> otherDistrict.run(() -> applications.accept(draft)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> district.run(() -> applications.giveBack(draft, " ")))
                .satisfies(refused -> assertGrounds(refused, DecisionRefusal.DECISION_WITHOUT_REASON));
        district.run(() -> applications.giveBack(draft, "орынбасарды көрсетіңіз"));
        assertThatThrownBy(() -> district.run(() -> districtPlans.submit(plan, "кешікті")))
                .satisfies(refused -> assertThat(grounds(refused)).doesNotContain(DistrictPlanRefusal.NEEDS_UNDECIDED));

        head.run(() -> applications.takeUpAgain(draft));
        head.call(() -> applications.submit(draft, "kk"));
        district.run(() -> applications.accept(draft));
        assertThat(head.call(() -> applications.application(draft)).state()).isEqualTo(ApplicationState.ACCEPTED);
    }

    @Test
    @Paragraph({"9", "11"})
    void in_a_city_without_districts_the_administration_decides_and_plans() throws Exception {
        campaign();
        var preschool = preschool("710000000", "711000000");
        var employment = system.call(() ->
                employments.employAt(preschool, entry(FreshIin.next().digits(), "Есімова", null, PositionGroup.HEAD)));
        campaigns.programme("SCN-135", 72);
        var draft = asHeadOf(preschool, () -> {
            var id = applications.draft(employment, null);
            applications.write(
                    id, content("SCN-135"), applications.application(id).version());
            applications.submit(id, "kk");
            return id;
        });

        assertThatThrownBy(() -> region.run(() -> applications.accept(draft))).isInstanceOf(NotFoundException.class);
        city.run(() -> applications.accept(draft));
        city.call(() -> placing.placeByName(draft));
        assertThat(city.call(() -> applications.application(draft)).state()).isEqualTo(ApplicationState.PLANNED);
        city.call(() -> placing.placeByName(draft));
        assertThat(city.call(() -> placing.lines(draft))).hasSize(1);
    }

    @Test
    @Paragraph({"9", "11"})
    void an_accepted_application_gets_a_place_is_listed_and_enrolled_step_by_step() throws Exception {
        var cycle = campaign();
        var plan = district.call(() -> districtPlans.open(cycle));
        var owner = PlanOwner.of(plan);
        campaigns.programme(PROGRAMME, 72);
        var line = district.call(() -> forms.add(owner, places("«Балауса» бөбекжай-бақшасы", 1)));
        var one = accepted(PROGRAMME);
        var other = accepted(PROGRAMME);
        var undecided = submitted(employed(PositionGroup.PEDAGOGUE), PROGRAMME);

        assertThatThrownBy(() -> region.run(() -> applications.markListed(undecided)))
                .isInstanceOf(IllegalTransitionException.class);
        assertThatThrownBy(() -> otherDistrict.call(() -> placing.lines(one))).isInstanceOf(NotFoundException.class);
        district.run(() -> placing.place(one, line.id()));
        assertThatThrownBy(() -> district.run(() -> placing.place(other, line.id())))
                .satisfies(refused -> assertGrounds(refused, PlacementRefusal.LINE_FULL));
        assertThatThrownBy(() -> district.run(() -> forms.remove(line.id())))
                .satisfies(refused -> assertGrounds(refused, LineRefusal.LINE_HAS_PEOPLE));
        var named = district.call(() -> placing.placeByName(other));
        assertThat(named).isNotEqualTo(line.id());
        district.run(() -> placing.place(one, line.id()));

        assertThat(region.call(() -> applications.planned(KOSTANAY, PROGRAMME, studyYear())))
                .extracting(PlacedApplicant::id)
                .contains(one, other);
        assertThatThrownBy(() -> otherRegion.call(() -> applications.planned(KOSTANAY, PROGRAMME, studyYear())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> otherRegion.run(() -> applications.markListed(one)))
                .isInstanceOf(NotFoundException.class);
        region.run(() -> applications.markListed(one));
        admin.run(() -> applications.markEnrolled(one));
        assertThatThrownBy(() -> head.run(() -> applications.withdraw(one)))
                .isInstanceOf(IllegalTransitionException.class);
        head.run(() -> applications.withdraw(other));
        district.run(() -> forms.remove(named));
    }

    @Test
    @Paragraph({"9", "11"})
    void without_an_open_plan_for_the_year_nobody_gets_a_line_of_his_own() throws Exception {
        var id = accepted("SCN-235");
        transaction.change("update application set study_year = study_year + 1 where id = ?1", id.value());

        assertThatThrownBy(() -> district.call(() -> placing.placeByName(id)))
                .satisfies(refused -> assertGrounds(refused, PlacementRefusal.NO_PLAN_FOR_YEAR));
    }

    @Test
    @Paragraph("9")
    void the_listener_applies_for_himself_and_sees_nobody_else() throws Exception {
        var employment = employed(PositionGroup.METHODOLOGIST);
        var others = submitted(employed(PositionGroup.PEDAGOGUE), "SCN-136");
        campaigns.programme("SCN-136", 72);
        var former = transaction.single("select person_id from app_user where username = 'listener'");
        transaction.change(
                "update app_user set person_id = (select person_id from employment where id = ?1) where username = 'listener'",
                employment.value());
        try {
            assertThat(listener.call(() -> employments.own()))
                    .extracting(own -> own.id())
                    .containsExactly(employment);
            var id = listener.call(() -> applications.draft(employment, AnnexForm.ANNEX_1));
            assertThatThrownBy(() -> head.call(() -> applications.application(id)))
                    .as("a draft is the applicant's own")
                    .isInstanceOf(NotFoundException.class);
            listener.call(() -> applications.write(id, content("SCN-136"), 1));
            listener.call(() -> applications.submit(id, "kk"));
            assertThat(listener.call(() -> applications.list(page(Map.of()))).rows())
                    .extracting(ApplicationRow::id)
                    .containsExactly(id);
            assertThat(head.call(() -> applications.counts()).toDecide()).isPositive();
            assertThatThrownBy(() -> listener.call(() -> applications.application(others)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> listener.run(() -> applications.withdraw(others)))
                    .isInstanceOf(NotFoundException.class);
            listener.run(() -> applications.withdraw(id));
        } finally {
            transaction.change("update app_user set person_id = ?1 where username = 'listener'", former);
        }
    }

    @Test
    @Paragraph("9")
    void a_course_from_other_sources_needs_no_annex_and_prints_none() throws Exception {
        var employment = employed(PositionGroup.PEDAGOGUE);
        campaigns.programme("SCN-137", 72);
        var id = head.call(() -> applications.draft(employment, AnnexForm.ANNEX_1));
        var extra = paidBy(content("SCN-137"), Funding.EXTRA_BUDGET);
        head.call(() -> applications.write(id, extra, 1));

        assertThat(head.call(() -> applications.application(id)).form()).isNull();
        assertThatThrownBy(() -> head.call(() -> papers.preview(id, "kk")))
                .satisfies(refused -> assertGrounds(refused, SubmissionRefusal.NO_ANNEX_PRESCRIBED));
        assertThat(head.call(() -> applications.submit(id, "kk"))).startsWith("Ө-");
    }

    @Test
    @Paragraph("9")
    void places_that_are_short_go_by_waiting_time_and_shares_show_private_preschools_beside_state_ones()
            throws Exception {
        var code = "SCN-036";
        var never = accepted(code);
        var long1 = accepted(code);
        var recent = accepted(code);
        state(long1, LocalDate.of(2019, 5, 20));
        state(recent, LocalDate.of(2025, 5, 20));

        var ranking = district.call(() -> priority.ranking(null, code, studyYear()));
        assertThat(ranking.rows()).extracting(row -> row.application().id()).containsExactly(never, long1, recent);
        assertThat(ranking.rows())
                .extracting(row -> row.rank().reason())
                .containsExactly(PriorityReason.FIRST, PriorityReason.CERTIFIED_LATER, PriorityReason.CERTIFIED_LATER);
        assertThat(ranking.isShort()).isTrue();
        assertThat(region.call(() -> priority.ranking(null, code, studyYear())).rows())
                .hasSize(3);
        assertThat(otherRegion
                        .call(() -> priority.ranking(KOSTANAY, code, studyYear()))
                        .rows())
                .as("another region asks for its own only")
                .isEmpty();
        assertThat(admin.call(() -> priority.ranking(KOSTANAY, code, studyYear()))
                        .rows())
                .hasSize(3);

        var shares = region.call(() -> priority.shares(null, code, studyYear()));
        assertThat(shares)
                .filteredOn(row -> row.dimension() == ShareDimension.OWNERSHIP)
                .singleElement()
                .satisfies(row -> assertThat(row.shareOfApplicants()).isEqualTo("100.00"));
        assertThat(admin.call(() -> priority.shares("", "", studyYear())))
                .extracting(ShareRow::dimension)
                .contains(ShareDimension.REGION, ShareDimension.LANGUAGE, ShareDimension.POSITION);
    }

    @Test
    @Paragraph("9")
    void what_found_no_place_goes_over_into_the_new_year_and_keeps_its_first_day() throws Exception {
        var waiting = accepted("SCN-037");
        var placedNextYear = accepted("SCN-038");
        transaction.change(
                "update application set year = year - 1, study_year = study_year - 1, registered_on = registered_on - interval 1 year,"
                        + " first_registered_on = first_registered_on - interval 1 year where id = ?1",
                waiting.value());
        transaction.change(
                "update application set year = year - 1, state = 'PLANNED' where id = ?1", placedNextYear.value());

        var yearEnd = nightly.stream()
                .filter(task -> task.name().equals("applications"))
                .findFirst()
                .orElseThrow();
        yearEnd.run();
        yearEnd.run();

        assertThat(state(waiting)).isEqualTo("CARRIED_OVER");
        assertThat(state(placedNextYear)).isEqualTo("PLANNED");
        var next = new ApplicationId(
                ((Number) transaction.single("select id from application where carried_from_id = ?1", waiting.value()))
                        .longValue());
        var detail = head.call(() -> applications.application(next));
        assertThat(detail.state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(detail.registeredOn().getYear()).isEqualTo(today().getYear());
        assertThat(detail.firstRegisteredOn().getYear()).isEqualTo(today().getYear() - 1);
        var wording = String.valueOf(transaction.single("select wording from application where id = ?1", next.value()));
        assertThat(wording).contains(detail.number());
    }

    @Test
    @Paragraph("9")
    void registration_numbers_follow_one_another_without_a_gap() throws Exception {
        var abandoned = written(employed(PositionGroup.PEDAGOGUE), "SCN-039");
        var others = new ArrayList<ApplicationId>();
        for (var at = 0; at < 4; at++) {
            others.add(written(employed(PositionGroup.PEDAGOGUE), "SCN-039"));
        }
        var numbered = new CyclicBarrier(others.size() + 1);
        var threads = Executors.newFixedThreadPool(others.size() + 1);
        var lost = new AtomicReference<String>();

        var rolledBack = threads.submit(() -> head.call(() -> transaction.call(() -> {
            lost.set(applications.submit(abandoned, "kk"));
            numbered.await(1, TimeUnit.MINUTES);
            throw new IllegalStateException("the attempt breaks off after its number was taken");
        })));
        var given = new ArrayList<Future<String>>();
        for (var draft : others) {
            given.add(threads.submit(() -> {
                numbered.await(1, TimeUnit.MINUTES);
                return head.call(() -> retrying.call(() -> applications.submit(draft, "kk")));
            }));
        }
        var numbers = new ArrayList<Integer>();
        for (var one : given) {
            numbers.add(sequence(one.get()));
        }
        threads.shutdown();

        assertThatThrownBy(rolledBack::get).hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(state(abandoned)).isEqualTo("DRAFT");
        var first = sequence(lost.get());
        assertThat(numbers)
                .as(
                        "the number of the attempt that was rolled back goes to the next, and none is left out or given twice")
                .containsExactlyInAnyOrder(first, first + 1, first + 2, first + 3);
    }

    private static int sequence(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    // steps

    /** The campaign of this year, whose plans are for the next; shared by the tests of this class. */
    private CycleId campaign() throws Exception {
        var known =
                transaction.single("select coalesce(max(id), 0) from plan_cycle where year = ?1", today().getYear());
        return ((Number) known).longValue() == 0
                ? campaigns.asked(today().getYear())
                : new CycleId(((Number) known).longValue());
    }

    private ApplicationId accepted(String programme) throws Exception {
        var id = submitted(employed(PositionGroup.PEDAGOGUE), programme);
        head.run(() -> applications.accept(id));
        return id;
    }

    private ApplicationId submitted(EmploymentId employment, String programme) throws Exception {
        var id = written(employment, programme);
        head.call(() -> applications.submit(id, "kk"));
        return id;
    }

    private ApplicationId written(EmploymentId employment, String programme) throws Exception {
        campaigns.programme(programme, 72);
        var id = head.call(() -> applications.draft(employment, AnnexForm.ANNEX_1));
        head.call(() -> applications.write(
                id, content(programme), applications.application(id).version()));
        return id;
    }

    private EmploymentId employed(PositionGroup group) throws Exception {
        return head.call(() -> employments.employ(entry(FreshIin.next().digits(), "Әлімқұлова", null, group)));
    }

    private long preschool(String regionKato, String kato) throws Exception {
        var bin = "990140900103";
        var known = transaction.single("select coalesce(max(id), 0) from organisation where bin = ?1", bin);
        return ((Number) known).longValue() != 0
                ? ((Number) known).longValue()
                : system.call(() -> organisations
                        .register(new RegisterOrganisation(
                                bin,
                                new LocalText("«Астана балбөбегі»", null, null),
                                OrganisationType.PRESCHOOL,
                                regionKato,
                                kato))
                        .id());
    }

    /** The one head of the tests works at another preschool for a while. */
    private <T> T asHeadOf(long preschool, Callable<T> step) throws Exception {
        var former = transaction.single("select organisation_id from app_user where username = 'head'");
        transaction.change("update app_user set organisation_id = ?1 where username = 'head'", preschool);
        try {
            return head.call(step);
        } finally {
            transaction.change("update app_user set organisation_id = ?1 where username = 'head'", former);
        }
    }

    private void state(ApplicationId id, LocalDate lastCertificate) {
        transaction.change("update application set last_course_on = ?1 where id = ?2", lastCertificate, id.value());
    }

    private String state(ApplicationId id) {
        return String.valueOf(transaction.single("select state from application where id = ?1", id.value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private int studyYear() {
        return today().getYear() + 1;
    }

    private static LocalDate born() {
        return LocalDate.of(1990, 1, 1);
    }

    private static EmploymentEntry entry(String iin, String surname, String patronymic, PositionGroup group) {
        return new EmploymentEntry(
                iin,
                surname,
                surname.equals("Ли") ? "Айнұр" : "Құндыз",
                patronymic,
                born(),
                Sex.FEMALE,
                group == PositionGroup.HEAD ? "меңгеруші" : "тәрбиеші",
                group,
                SINCE,
                QualificationCategory.NONE,
                null,
                null,
                6,
                "kk",
                null);
    }

    private static EmploymentEntry explained(EmploymentEntry entry) {
        return new EmploymentEntry(
                entry.iin(),
                entry.surname(),
                entry.name(),
                entry.patronymic(),
                entry.birthDate(),
                entry.sex(),
                entry.position(),
                entry.group(),
                entry.from(),
                entry.category(),
                entry.categoryOn(),
                entry.categoryUntil(),
                entry.experience(),
                entry.language(),
                "төлқұжатта басқа күн");
    }

    private ApplicationContent content(String programme) {
        return new ApplicationContent(
                programme,
                Funding.REPUBLICAN_BUDGET,
                TeachingLanguage.KK,
                studyYear(),
                2,
                "+7 700 000 00 01",
                null,
                "Қостанай педагогикалық университеті, 2012 жыл",
                12,
                10,
                QualificationCategory.NONE,
                null,
                null,
                null,
                null,
                null,
                34,
                "Жұмабекова Әйгерім",
                "әдіскер",
                true);
    }

    private static ApplicationContent paidBy(ApplicationContent content, Funding funding) {
        return new ApplicationContent(
                content.programmeCode(),
                funding,
                content.language(),
                content.studyYear(),
                content.quarter(),
                content.phone(),
                content.email(),
                content.education(),
                content.experienceTotal(),
                content.experienceTeaching(),
                content.category(),
                content.categoryOn(),
                content.lastTopic(),
                content.lastHours(),
                content.lastCertificate(),
                content.lastCourseOn(),
                content.pedagogues(),
                content.actingName(),
                content.actingPost(),
                content.consent());
    }

    private static PageRequest page(Map<String, String> filters) {
        return new PageRequest(0, 50, "", true, new HashMap<>(filters));
    }

    private static Set<Ground> grounds(Throwable refused) {
        return Set.copyOf(((RefusedException) refused).ruling().grounds());
    }

    private static void assertGrounds(Throwable refused, Ground... grounds) {
        assertThat(((RefusedException) refused).ruling().grounds()).containsExactly(grounds);
    }
}
