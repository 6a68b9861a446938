package kz.bilik.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.course.CourseId;
import kz.bilik.file.Scans;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.referral.IdentityCopyService;
import kz.bilik.referral.RecordReferral;
import kz.bilik.referral.ReferralOrderService;
import kz.bilik.referral.RegionListId;
import kz.bilik.referral.RegionListService;
import kz.bilik.referral.SendLetter;
import kz.bilik.shared.text.PersonName;

/** Applicants, lists, letters and orders for courses of the annual schedule, made as quickly as the database takes them. */
@Dependent
public class Admissions {

    public static final String LATE = "жоспар кеш бекітілді";
    private static final String REPLACEMENT = "жоспардағы педагог ауырып қалды";

    @Inject
    private PersonService persons;

    @Inject
    private RegionListService lists;

    @Inject
    private ReferralOrderService referrals;

    @Inject
    private IdentityCopyService copies;

    @Inject
    private InTransaction transaction;

    @Inject
    private AsSystem system;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsRegion region;

    @Inject
    private AsHead head;

    /** Somebody of the preschool of {@link AsHead} whose application has a place in the plan. */
    public PersonId applicant(CourseId course, String surname, PositionGroup group) throws Exception {
        var person =
                system.call(() -> persons.findOrRegister(FreshIin.next(), new PersonName(surname, "Құндыз", null)));
        var preschool = number("select organisation_id from app_user where username = 'head'");
        transaction.change(
                "insert into employment (person_id, organisation_id, surname, name, sort_key, fold_key, birth_date, sex, position,"
                        + " position_group, valid_from, category, experience_years, work_language, entered_by, entered_at)"
                        + " select p.id, ?2, p.surname, p.name, p.sort_key, p.fold_key, p.birth_date, p.sex, 'тәрбиеші', ?3, '2020-09-01',"
                        + " 'EXPERT', 12, 'kk', 'head', now() from person p where p.id = ?1",
                person.value(),
                preschool,
                group.name());
        transaction.change(
                "insert into application (person_id, employment_id, organisation_id, region_kato, district_kato, position_group, addressee,"
                        + " state, year, programme_id, programme_code, funding, language, study_year, quarter, phone, category,"
                        + " experience_teaching, consent, filed_by, on_behalf, number, registered_on, first_registered_on,"
                        + " first_number, created_at, changed_at) select e.person_id, e.id, o.id, o.region_kato, left(o.kato, 4), ?3, 'PRESCHOOL', 'PLANNED', c.year - 1,"
                        + " c.programme_id, c.programme_code, c.funding, 'kk', c.year, 1, '+7 700 000 00 01', 'EXPERT', 12, true, 'head', true,"
                        + " concat('T-', e.id), '2020-01-10', '2020-01-10', concat('T-', e.id), now(), now()"
                        + " from employment e join organisation o on o.id = e.organisation_id join course c on c.id = ?2"
                        + " where e.person_id = ?1",
                person.value(),
                course.value(),
                group.name());
        return person;
    }

    public List<PersonId> applicants(CourseId course, int count) throws Exception {
        var all = new ArrayList<PersonId>();
        for (var at = 0; at < count; at++) {
            all.add(applicant(course, "Әлімқұлова", PositionGroup.PEDAGOGUE));
        }
        return all;
    }

    /** The list of the region with these people, approved and sent with its letter on that day. */
    public RegionListId listed(CourseId course, LocalDate letter, List<PersonId> people) throws Exception {
        var list = region.call(() -> lists.open(course));
        for (var person : people) {
            region.run(() -> lists.add(list, person, REPLACEMENT));
        }
        region.run(() -> lists.approve(list, LATE));
        region.run(() -> lists.send(list, new SendLetter("03-11/214", letter, "Басқарма басшысы", "С. Қ. Әбішев")));
        return list;
    }

    public void referred(CourseId course, LocalDate day, List<PersonId> people) throws Exception {
        head.call(() -> referrals.record(
                course,
                new RecordReferral("17-Ө", day, people, Scans.pdf("бұйрық.pdf", 1), "бөлім басшысы демалыста")));
    }

    public void identified(List<PersonId> people) throws Exception {
        for (var person : people) {
            admin.run(() -> copies.give(person, Scans.pdf("куәлік.pdf", 1)));
        }
    }

    /** Open for admission, with nine classes of four hours in the days given. */
    public void open(CourseId course, LocalDate first) throws Exception {
        transaction.change("update course set state = 'ADMISSION' where id = ?1", course.value());
        for (var at = 0; at < 9; at++) {
            transaction.change(
                    "insert into course_session (course_id, position, held_on, hours, kind) values (?1, ?2, ?3, 4, 'LECTURE')",
                    course.value(),
                    at + 1,
                    first.plusDays(at / 2));
        }
    }

    private long number(String sql, Object... parameters) throws Exception {
        return ((Number) transaction.single(sql, parameters)).longValue();
    }
}
