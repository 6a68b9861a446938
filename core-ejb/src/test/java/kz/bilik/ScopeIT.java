package kz.bilik;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bilik.account.AccountId;
import kz.bilik.agreement.AgreementId;
import kz.bilik.application.ApplicationId;
import kz.bilik.assessment.AssessmentId;
import kz.bilik.certificate.BlankService;
import kz.bilik.certificate.CertificateId;
import kz.bilik.certificate.CertificateService;
import kz.bilik.certificate.IssueRequest;
import kz.bilik.certificate.ReceiveBlanks;
import kz.bilik.course.CourseId;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.expulsion.ExpulsionCaseId;
import kz.bilik.expulsion.LetterId;
import kz.bilik.file.FileService;
import kz.bilik.file.FilesOfTests;
import kz.bilik.file.Scans;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsApiClient;
import kz.bilik.it.AsCommission;
import kz.bilik.it.AsDistrict;
import kz.bilik.it.AsHead;
import kz.bilik.it.AsListener;
import kz.bilik.it.AsRegion;
import kz.bilik.it.AsSystem;
import kz.bilik.it.AsTrainer;
import kz.bilik.it.Campaigns;
import kz.bilik.it.Doorstep;
import kz.bilik.it.FinishedCourses;
import kz.bilik.it.FreshIin;
import kz.bilik.it.InTransaction;
import kz.bilik.it.Officer;
import kz.bilik.it.Schedules;
import kz.bilik.it.ServiceCall;
import kz.bilik.it.ServiceCalls;
import kz.bilik.nedb.NedbTaskId;
import kz.bilik.notice.NoticeService;
import kz.bilik.organisation.EmploymentId;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PersonService;
import kz.bilik.planning.CampaignRehearsal;
import kz.bilik.planning.DistrictPlanId;
import kz.bilik.planning.DistrictPlanService;
import kz.bilik.planning.NeedId;
import kz.bilik.planning.PlanImportId;
import kz.bilik.planning.PlanLineId;
import kz.bilik.planning.PlanOwner;
import kz.bilik.planning.PlanPapers;
import kz.bilik.planning.PlanRequestId;
import kz.bilik.planning.RegionPlanId;
import kz.bilik.planning.RegionPlanService;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeDraft;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.programme.ProgrammeTerms;
import kz.bilik.referral.ReferralOrderId;
import kz.bilik.referral.RegionListId;
import kz.bilik.schedule.AnnualScheduleService;
import kz.bilik.schedule.ScheduleLineId;
import kz.bilik.secondchance.ChanceRequestId;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.LocalText;
import kz.bilik.shared.text.PersonName;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * What lies outside the caller's scope answers as what does not exist (SEC-2): every operation that takes an id, by every role that may
 * call it within a scope, once with an id of somebody else's and once with an id of
 * nobody's.
 */
@ArquillianTest
class ScopeIT {

    private static final long NOBODYS = 999_999_999_999L;
    private static final int YEAR = 2005;
    private static final String FOREIGN_REGION = "620000000";
    private static final String NO_REGION = "999999999";

    private static final Map<String, String> SCOPED = Map.of(
            Roles.REGION_EDU, "region",
            Roles.DISTRICT_EDU, "district",
            Roles.PRESCHOOL_HEAD, "head",
            Roles.LISTENER, "listener",
            Roles.METHODOLOGIST_TRAINER, "trainer",
            Roles.COMMISSION_MEMBER, "commission");

    /** Ids of what everyone who may ask for it at all may see, or that come with another that is tried: only a missing one is given. */
    private static final Map<String, String> NEVER_FOREIGN_TO_ANYONE = Map.of(
            "CycleId", "a campaign is the same for all regions",
            "ScheduleId", "the schedule of a year is the same for all, its lines are not",
            "ModuleId", "tried together with the enrolment that is graded in it",
            "SessionId", "tried together with the enrolment that attends it");

    private static final Map<String, String> NEVER_FOREIGN_TO =
            Map.of("ProgrammeId METHODOLOGIST_TRAINER", "those who write programmes see every draft");

    private static final System.Logger LOG = System.getLogger(ScopeIT.class.getName());

    @Inject
    private ServiceCalls calls;

    @Inject
    private InTransaction transaction;

    @Inject
    private FinishedCourses finished;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignRehearsal rehearsal;

    @Inject
    private Schedules schedules;

    @Inject
    private AnnualScheduleService annual;

    @Inject
    private BlankService blanks;

    @Inject
    private CertificateService certificates;

    @Inject
    private DocumentService documents;

    @Inject
    private FilesOfTests files;

    @Inject
    private FileService reading;

    @Inject
    private NoticeService notices;

    @Inject
    private RegionPlanService regionPlans;

    @Inject
    private DistrictPlanService districtPlans;

    @Inject
    private PlanPapers planPapers;

    @Inject
    private PersonService persons;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsApiClient api;

    @Inject
    private AsSystem system;

    @Inject
    private AsRegion region;

    @Inject
    private AsDistrict district;

    @Inject
    private AsHead head;

    @Inject
    private AsListener listener;

    @Inject
    private AsTrainer trainer;

    @Inject
    private AsCommission commission;

    private Object as(String role, Callable<Object> call) throws Exception {
        return switch (role) {
            case Roles.REGION_EDU -> region.call(call);
            case Roles.DISTRICT_EDU -> district.call(call);
            case Roles.PRESCHOOL_HEAD -> head.call(call);
            case Roles.LISTENER -> listener.call(call);
            case Roles.COMMISSION_MEMBER -> commission.call(call);
            default -> trainer.call(call);
        };
    }

    @Test
    void a_foreign_id_and_a_missing_one_answer_the_same_and_leave_the_same_row() throws Exception {
        var foreign = foreign();
        assertThat(onlyMissing(foreign)).isEqualTo(NEVER_FOREIGN_TO_ANYONE.keySet());

        var wrong = new TreeMap<String, String>();
        var tried = new HashMap<String, Integer>();
        for (var call : withIds()) {
            for (var role : new TreeSet<>(SCOPED.keySet())) {
                if (!call.operation().roles().contains(role)) {
                    continue;
                }
                var missing = answer(role, call, missing());
                if (!missing.isRefusal()) {
                    wrong.put(call.name() + " " + role + " missing", missing.toString());
                }
                if (isNeverForeign(call, role)) {
                    continue;
                }
                tried.merge(role, 1, Integer::sum);
                var others = answer(role, call, foreign);
                if (!others.equals(missing)) {
                    wrong.put(call.name() + " " + role + " foreign", others + " instead of " + missing);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(tried).containsOnlyKeys(SCOPED.keySet());
        LOG.log(System.Logger.Level.INFO, "operations tried with a foreign id {0}", tried);
    }

    @Test
    void papers_files_and_notices_of_others_answer_like_those_of_nobody() throws Exception {
        var certificate = certificate().value();
        var token = admin.call(() -> files.keep(Scans.pdf("куәлік.pdf", 1))).token();
        transaction.change("insert into notice (matter, tone, text_kk, text_ru, text_en, paragraph, link, told_at)"
                + " values ('scope', 'INFO', 'к', 'р', 'e', '5', '/index.xhtml', now())");
        transaction.change(
                "insert into notice_addressee (notice_id, username) select id, 'admin' from notice where matter = 'scope'");
        var notice = number("select id from notice where matter = ?1", "scope");
        for (var role : SCOPED.keySet()) {
            for (var kind : List.of(DocumentKind.CERTIFICATE, DocumentKind.SUPPLEMENT)) {
                alike(role, id -> () -> documents.paper(kind, id), certificate, NOBODYS);
            }
            alike(role, address -> () -> reading.read(address), token, "0".repeat(32));
            alike(role, id -> () -> read(id), notice, NOBODYS);
        }
    }

    /** A region is named by its code, which is no secret: what belongs to another one is. */
    @Test
    void what_is_another_region_s_answers_like_what_is_no_region_s() throws Exception {
        var cycle = campaigns.asked(YEAR - 1);

        alike(Roles.REGION_EDU, kato -> () -> regionPlans.plan(cycle, kato), FOREIGN_REGION, NO_REGION);
        alike(Roles.REGION_EDU, kato -> () -> districtPlans.districts(cycle, kato), FOREIGN_REGION, NO_REGION);
        alike(Roles.REGION_EDU, kato -> () -> planPapers.region(cycle, kato, "kk"), FOREIGN_REGION, NO_REGION);
    }

    private Object read(long notice) {
        notices.markRead(notice);
        return null;
    }

    private <T> void alike(String role, Function<T, Callable<Object>> call, T foreign, T nobodys) throws Exception {
        assertThat(answer(role, call.apply(foreign), Set.of(String.valueOf(foreign))))
                .isEqualTo(answer(role, call.apply(nobodys), Set.of(String.valueOf(nobodys))))
                .matches(Answer::isRefusal);
    }

    /** What came of a call, and the rows that it left, both without the ids. */
    private record Answer(String thrown, List<String> rows) {

        boolean isRefusal() {
            return thrown.startsWith(NotFoundException.class.getName())
                    && rows.size() == 1
                    && rows.get(0).startsWith("ACCESS_DENIED");
        }
    }

    private Answer answer(String role, ServiceCall call, Map<Class<?>, Object> ids) throws Exception {
        var arguments = Arrays.stream(call.method().getParameterTypes())
                .map(type -> argument(type, ids))
                .toArray();
        var numbers = new HashSet<String>();
        ids.values().forEach(id -> numbers(id, numbers));
        return answer(role, () -> call.invoke(arguments), numbers);
    }

    private Answer answer(String role, Callable<Object> call, Set<String> numbers) throws Exception {
        var before = ((Number) transaction.single("select max(seq) from audit_event")).longValue();
        String thrown;
        try {
            as(role, call);
            thrown = "nothing";
        } catch (InvocationTargetException refused) {
            thrown = String.valueOf(refused.getCause());
        } catch (NotFoundException refused) {
            thrown = refused.toString();
        }
        var rows = new ArrayList<String>();
        rows.addAll(Arrays.asList(String.valueOf(transaction.single(
                        "select coalesce(group_concat(concat_ws(' ', action, entity, entity_id) separator '\n'), '')"
                                + " from audit_event where seq > ?1 and actor = ?2",
                        before,
                        SCOPED.get(role)))
                .split("\n", -1)));
        rows.removeIf(String::isEmpty);
        return new Answer(
                without(numbers, thrown),
                rows.stream().map(row -> without(numbers, row)).toList());
    }

    private static String without(Set<String> numbers, String text) {
        var plain = text;
        for (var number : numbers) {
            plain = plain.replaceAll("(?<![0-9])" + number + "(?![0-9])", "#");
        }
        return plain;
    }

    private static void numbers(Object id, Set<String> numbers) {
        for (var component : id.getClass().getRecordComponents()) {
            var value = value(component, id);
            if (value instanceof Record inner) {
                numbers(inner, numbers);
            } else if (value != null) {
                numbers.add(String.valueOf(value));
            }
        }
    }

    private static Object value(RecordComponent component, Object id) {
        try {
            return component.getAccessor().invoke(id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ServiceCall> withIds() {
        return calls.all().stream()
                .filter(call -> SCOPED.keySet().stream()
                        .anyMatch(role -> call.operation().roles().contains(role)))
                .filter(call -> Arrays.stream(call.method().getParameterTypes()).anyMatch(ScopeIT::isId))
                .toList();
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord() && (type.getSimpleName().endsWith("Id") || type == PlanOwner.class);
    }

    private static boolean isNeverForeign(ServiceCall call, String role) {
        return Arrays.stream(call.method().getParameterTypes())
                .filter(ScopeIT::isId)
                .allMatch(type -> NEVER_FOREIGN_TO_ANYONE.containsKey(type.getSimpleName())
                        || NEVER_FOREIGN_TO.containsKey(type.getSimpleName() + " " + role));
    }

    private Map<Class<?>, Object> missing() {
        var ids = new HashMap<Class<?>, Object>();
        for (var call : withIds()) {
            Arrays.stream(call.method().getParameterTypes())
                    .filter(ScopeIT::isId)
                    .forEach(type -> ids.put(type, id(type, NOBODYS)));
        }
        return ids;
    }

    private Set<String> onlyMissing(Map<Class<?>, Object> foreign) {
        var missing = missing();
        return missing.keySet().stream()
                .filter(type -> missing.get(type).equals(foreign.get(type)))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static Object id(Class<?> type, long value) {
        if (type == PlanOwner.class) {
            return PlanOwner.of(new DistrictPlanId(value));
        }
        try {
            return type.getDeclaredConstructors()[0].newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of each that is outside every scope of the callers: of another region, of no trainer, of another person. */
    private Map<Class<?>, Object> foreign() throws Exception {
        var ids = missing();
        var course = api.call(() -> finished.decided(1, 0));
        ids.put(CourseId.class, course);
        ids.put(
                AccountId.class,
                new AccountId(number(
                        "select id from app_user where username = ?1",
                        Officer.names().findFirst().orElseThrow())));
        ids.put(
                EnrolmentId.class,
                new EnrolmentId(number("select id from enrolment where course_id = ?1", course.value())));
        ids.put(
                AgreementId.class,
                new AgreementId(number(
                        "select min(a.id) from agreement a join enrolment e on e.id = a.enrolment_id where e.course_id = ?1",
                        course.value())));
        ids.put(CertificateId.class, certificate());
        ids.put(
                NedbTaskId.class,
                new NedbTaskId(number("select min(id) from nedb_task where course_id = ?1", course.value())));
        ids.put(
                PersonId.class,
                api.call(() -> persons.findOrRegister(FreshIin.next(), new PersonName("Ғизатова", "Эльвира", null))));
        var title = new LocalText("Жоба", "Проект", null);
        ids.put(
                ProgrammeId.class,
                admin.call(() -> programmes.draft(new ProgrammeDraft(
                        "SCOPE-1", title, BigDecimal.valueOf(36), ProgrammeTerms.usual(), List.of(), List.of()))));
        putPlans(ids);
        putLists(ids, course);
        putRequest(ids, course);
        var schedule = schedules.opened(YEAR + 44);
        ids.put(
                ScheduleLineId.class,
                schedules.added(
                        schedule,
                        schedules.line(
                                YEAR + 44,
                                1,
                                Funding.LOCAL_BUDGET,
                                schedules.trainer("Ғизатова"),
                                Map.of(FOREIGN_REGION, 3))));
        admin.run(() -> annual.send(schedule));
        putApplication(ids);
        putCase(ids);
        return ids;
    }

    /** A case before a commission in which nobody of the callers sits, and its notice to an employer of another region. */
    private void putCase(Map<Class<?>, Object> ids) {
        transaction.change("insert into listener_commission (order_no, order_date) values ('SCOPE', '2020-01-01')");
        var enrolment = ((EnrolmentId) ids.get(EnrolmentId.class)).value();
        transaction.change(
                "insert into expulsion_case (enrolment_id, commission_id, state, opened_on, opened_by, notified_on, explanation_due)"
                        + " select ?1, max(id), 'LISTENER_NOTIFIED', '2020-01-02', 'x', '2020-01-02', '2020-01-06'"
                        + " from listener_commission where order_no = 'SCOPE'",
                enrolment);
        var id = number("select max(id) from expulsion_case where enrolment_id = ?1", enrolment);
        ids.put(ExpulsionCaseId.class, new ExpulsionCaseId(id));
        transaction.change(
                "insert into violation_letter (case_id, enrolment_id, language, created_at) values (?1, ?2, 'kk', now())",
                id,
                enrolment);
        ids.put(LetterId.class, new LetterId(number("select id from violation_letter where case_id = ?1", id)));
    }

    private void putRequest(Map<Class<?>, Object> ids, CourseId course) throws Exception {
        ids.put(
                AssessmentId.class,
                new AssessmentId(number("select min(id) from assessment where course_id = ?1", course.value())));
        transaction.change(
                "insert into listener_request (enrolment_id, kind, state, explanation, asked_by, asked_at)"
                        + " values (?1, 'REASSESSMENT_OWN', 'SUBMITTED', 'дайындалды', 'x', now())",
                ((EnrolmentId) ids.get(EnrolmentId.class)).value());
        ids.put(
                ChanceRequestId.class,
                new ChanceRequestId(number(
                        "select id from listener_request where enrolment_id = ?1",
                        ((EnrolmentId) ids.get(EnrolmentId.class)).value())));
    }

    private void putApplication(Map<Class<?>, Object> ids) throws Exception {
        var department = number("select min(id) from organisation where region_kato = ?1", FOREIGN_REGION);
        var person = ((PersonId) ids.get(PersonId.class)).value();
        transaction.change(
                "insert into employment (person_id, organisation_id, surname, name, sort_key, fold_key, birth_date, sex, position,"
                        + " position_group, valid_from, category, entered_by, entered_at) values (?1, ?2, 'Ғизатова', 'Эльвира', '',"
                        + " 'гизатова', '1990-01-01', 'FEMALE', 'тәрбиеші', 'PEDAGOGUE', '2020-01-01', 'NONE', 'x', now())",
                person,
                department);
        var employment = number("select max(id) from employment where organisation_id = ?1", department);
        ids.put(EmploymentId.class, new EmploymentId(employment));
        transaction.change(
                "insert into application (person_id, employment_id, organisation_id, region_kato, district_kato, addressee,"
                        + " addressee_id, state, year, filed_by, on_behalf, created_at, changed_at) values (?1, ?2, ?3, '620000000',"
                        + " '6201', 'PRESCHOOL', ?3, 'WITHDRAWN', 2005, 'x', true, now(), now())",
                person,
                employment,
                department);
        ids.put(
                ApplicationId.class,
                new ApplicationId(number("select max(id) from application where employment_id = ?1", employment)));
    }

    private void putPlans(Map<Class<?>, Object> ids) throws Exception {
        var cycle = campaigns.asked(YEAR);
        var department = number("select min(id) from organisation where region_kato = ?1", FOREIGN_REGION);
        var lines = List.of(Campaigns.places("«Балауса»", 3));
        var plan = system.call(() -> rehearsal.write(cycle, department, lines));
        ids.put(DistrictPlanId.class, plan);
        ids.put(PlanOwner.class, PlanOwner.of(plan));
        ids.put(RegionPlanId.class, system.call(() -> rehearsal.write(cycle, FOREIGN_REGION, lines)));
        ids.put(
                PlanLineId.class,
                new PlanLineId(number("select min(id) from plan_line where district_plan_id = ?1", plan.value())));
        ids.put(
                PlanRequestId.class,
                new PlanRequestId(number(
                        "select id from plan_request where recipient = 'REGION' and region_kato = '620000000' and cycle_id = ?1",
                        cycle.value())));
        transaction.change(
                "insert into plan_need (cycle_id, organisation_id, region_kato, district_kato, typed, programme_id, headcount,"
                        + " state, stated_by, stated_at) select ?1, ?2, '620000000', '6201', '{}', min(id), 1, 'STATED', 'x', now()"
                        + " from programme",
                cycle.value(),
                department);
        ids.put(NeedId.class, new NeedId(number("select max(id) from plan_need where cycle_id = ?1", cycle.value())));
        transaction.change(
                "insert into plan_import (district_plan_id, state, file_name, uploaded_by, uploaded_at)"
                        + " values (?1, 'READ', 'x.xlsx', 'x', now())",
                plan.value());
        ids.put(
                PlanImportId.class,
                new PlanImportId(number("select max(id) from plan_import where district_plan_id = ?1", plan.value())));
    }

    private void putLists(Map<Class<?>, Object> ids, CourseId course) throws Exception {
        transaction.change(
                "insert into region_list (course_id, region_kato, state, opened_by, opened_at) values (?1, ?2, 'DRAFT', 'x', now())",
                course.value(),
                FOREIGN_REGION);
        ids.put(
                RegionListId.class,
                new RegionListId(number("select max(id) from region_list where region_kato = ?1", FOREIGN_REGION)));
        transaction.change(
                "insert into stored_file (token, name, type, byte_count, pages, sha256, key_id, kept_by, kept_at)"
                        + " values (?1, 'x.pdf', 'PDF', 1, 1, ?2, 'x', 'x', now())",
                "%032d".formatted(course.value()),
                "0".repeat(64));
        transaction.change(
                "insert into referral_order (course_id, issuer_type, region_kato, number, order_date, file_id, recorded_by, recorded_at)"
                        + " select ?1, 'REGION', ?2, '1', '2020-01-01', max(id), 'x', now() from stored_file",
                course.value(),
                FOREIGN_REGION);
        ids.put(
                ReferralOrderId.class,
                new ReferralOrderId(
                        number("select max(id) from referral_order where region_kato = ?1", FOREIGN_REGION)));
    }

    private CertificateId certificate() throws Exception {
        var course = api.call(() -> finished.decided(1, 0));
        admin.run(() ->
                blanks.receive(new ReceiveBlanks("SC", course.value() + 1, 1, "1", FinishedCourses.END, "Баспахана")));
        admin.call(() -> certificates.issueAll(course, new IssueRequest(FinishedCourses.END, false)));
        return new CertificateId(number("select id from certificate where course_id = ?1", course.value()));
    }

    private long number(String sql, Object parameter) {
        return ((Number) transaction.single(sql, parameter)).longValue();
    }

    private static Object argument(Class<?> type, Map<Class<?>, Object> ids) {
        if (ids.containsKey(type)) {
            return ids.get(type);
        }
        if (type == int.class) {
            return YEAR + 1;
        }
        if (type.isPrimitive()) {
            return Doorstep.nothing(type);
        }
        return switch (type.getSimpleName()) {
            case "String" -> "kk";
            case "BigDecimal" -> BigDecimal.ONE;
            case "LocalDate" -> LocalDate.of(YEAR, 1, 1);
            case "PageRequest" -> new PageRequest(0, 10, "", true, Map.of());
            case "OutputStream" -> new ByteArrayOutputStream();
            case "byte[]" -> new byte[1];
            case "LineCells" -> Campaigns.places("«Балауса»", 3);
            case "List" -> List.of();
            case "Set" -> Set.of();
            case "Map" -> Map.of();
            default -> null;
        };
    }
}
