package kz.bilik.outcome.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.organisation.Scope;
import kz.bilik.outcome.TrailKind;
import kz.bilik.outcome.TrailStep;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;

/** The records of all features that an outcome rests on; each is told only to whom its own feature would show it. */
@ApplicationScoped
public class TrailStore {

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    /** From the paper back to the plan. @param scope of a caller who may see the listener */
    public List<TrailStep> steps(EnrolmentId enrolment, Scope scope) {
        var steps = new ArrayList<TrailStep>();
        certificates(steps, enrolment, scope);
        references(steps, enrolment);
        protocols(steps, enrolment);
        attendance(steps, enrolment);
        agreements(steps, enrolment, scope);
        if (scope.wholeInstitute()) {
            admissionOrders(steps, enrolment);
        }
        referrals(steps, enrolment, scope);
        applications(steps, enrolment, scope);
        return steps;
    }

    private void certificates(List<TrailStep> steps, EnrolmentId enrolment, Scope scope) {
        var inside = scope.wholeInstitute() || scope.trainerUserId() != null;
        new NativeSql("select c.id, c.number, c.issue_date, c.state from certificate c where c.state <> 'DISCARDED'"
                        + (inside ? "" : " and c.state in ('ISSUED', 'REPLACED', 'REVOKED')")
                        + " and c.enrolment_id = ")
                .add("", enrolment.value())
                .add(" order by c.id desc")
                .rows(em)
                .forEach(row -> steps.add(step(TrailKind.CERTIFICATE, row, null)));
        new NativeSql("select f.course_id, f.number, f.issued_on from foreign_certificate f where f.enrolment_id = ")
                .add("", enrolment.value())
                .rows(em)
                .forEach(row -> steps.add(step(TrailKind.FOREIGN_CERTIFICATE, row, null)));
    }

    private void references(List<TrailStep> steps, EnrolmentId enrolment) {
        new NativeSql("select l.id, l.number, l.issue_date from reference_letter l where l.enrolment_id = ")
                .add("", enrolment.value())
                .rows(em)
                .forEach(row -> steps.add(step(TrailKind.REFERENCE, row, null)));
    }

    private void protocols(List<TrailStep> steps, EnrolmentId enrolment) {
        new NativeSql(
                        "select a.course_id, a.protocol_no, a.held_on, r.score, r.max_score from assessment_result r"
                                + " join assessment a on a.id = r.assessment_id and a.state = 'CONFIRMED' where r.enrolment_id = ")
                .add("", enrolment.value())
                .add(" order by a.held_on desc, a.id desc")
                .rows(em)
                .forEach(row -> steps.add(
                        step(TrailKind.PROTOCOL, row, row[3] == null ? null : plain(row[3]) + " / " + plain(row[4]))));
    }

    private void attendance(List<TrailStep> steps, EnrolmentId enrolment) {
        new NativeSql(
                        "select e.course_id, null as number, null as held, e.credited_hours + (select coalesce(sum(a.attended_hours), 0)"
                                + " from attendance a where a.enrolment_id = e.id), k.hours from enrolment e join course k"
                                + " on k.id = e.course_id where e.id = ")
                .add("", enrolment.value())
                .rows(em)
                .forEach(row -> steps.add(step(TrailKind.ATTENDANCE, row, plain(row[3]) + " / " + plain(row[4]))));
    }

    private void agreements(List<TrailStep> steps, EnrolmentId enrolment, Scope scope) {
        new NativeSql("select a.id, a.number, a.agreement_date, e.person_id from agreement a join enrolment e"
                        + " on e.id = a.enrolment_id where e.id = ")
                .add("", enrolment.value()).rows(em).stream()
                        .filter(row -> scope.wholeInstitute() || is(scope.personId(), row[3]))
                        .forEach(row -> steps.add(step(TrailKind.AGREEMENT, row, null)));
    }

    private void admissionOrders(List<TrailStep> steps, EnrolmentId enrolment) {
        new NativeSql("select o.id, o.number, o.order_date from enrolment e join admission_order o"
                        + " on o.id = e.admission_order_id where e.id = ")
                .add("", enrolment.value())
                .rows(em)
                .forEach(row -> steps.add(step(TrailKind.ADMISSION_ORDER, row, null)));
    }

    private void referrals(List<TrailStep> steps, EnrolmentId enrolment, Scope scope) {
        new NativeSql("select r.course_id, r.number, r.order_date, r.region_kato, r.organisation_id from enrolment e"
                        + " join referral_order r on r.id = e.referral_order_id where e.id = ")
                .add("", enrolment.value()).rows(em).stream()
                        .filter(row -> scope.wholeInstitute()
                                || Objects.equals(scope.regionKato(), row[3])
                                || is(scope.organisationId(), row[4]))
                        .forEach(row -> steps.add(step(TrailKind.REFERRAL_ORDER, row, null)));
    }

    private void applications(List<TrailStep> steps, EnrolmentId enrolment, Scope scope) {
        new NativeSql(
                        "select p.id, p.number, p.registered_on, p.person_id, p.organisation_id, p.region_kato, p.district_kato,"
                                + " l.district_plan_id, l.region_plan_id, c.year from enrolment e join application p on p.id = e.application_id"
                                + " left join plan_line l on l.id = p.plan_line_id left join plan_cycle c on c.id = l.cycle_id where e.id = ")
                .add("", enrolment.value()).rows(em).stream()
                        .filter(row -> scope.wholeInstitute()
                                || is(scope.personId(), row[3])
                                || is(scope.organisationId(), row[4])
                                || Objects.equals(scope.regionKato(), row[5])
                                || Objects.equals(scope.districtKato(), row[6]))
                        .forEach(row -> {
                            steps.add(step(TrailKind.APPLICATION, row, null));
                            planLine(steps, row, scope);
                        });
    }

    private static void planLine(List<TrailStep> steps, Object[] row, Scope scope) {
        var planners = scope.wholeInstitute()
                || Objects.equals(scope.regionKato(), row[5])
                || Objects.equals(scope.districtKato(), row[6]);
        if (planners && row[7] != null) {
            steps.add(new TrailStep(TrailKind.DISTRICT_PLAN, Column.number(row[7]), plain(row[9]), null, null));
        } else if (planners && row[8] != null) {
            steps.add(new TrailStep(TrailKind.REGION_PLAN, Column.number(row[8]), plain(row[9]), null, null));
        }
    }

    private static boolean is(Long limit, Object column) {
        return limit != null && column != null && limit == Column.number(column);
    }

    private static TrailStep step(TrailKind kind, Object[] row, String facts) {
        return new TrailStep(
                kind, Column.number(row[0]), (String) row[1], row[2] == null ? null : Column.date(row[2]), facts);
    }

    private static String plain(Object column) {
        var number = new BigDecimal(column.toString());
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
