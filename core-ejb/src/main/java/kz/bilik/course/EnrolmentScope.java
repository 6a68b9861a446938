package kz.bilik.course;

import kz.bilik.organisation.Scope;
import kz.bilik.shared.persistence.NativeSql;

/**
 * Limits the enrolments {@code e} of a query to those the caller may see: a region its own people, a preschool its own, a listener
 * himself, the trainers of a course and the commission of its assessment everyone on it.
 */
public final class EnrolmentScope {

    /** Those who were admitted: neither candidates nor those who never came to be listeners. */
    public static final String ON_THE_COURSE = " and e.state not in ('CANDIDATE', 'REJECTED', 'WITHDRAWN')";

    private EnrolmentScope() {}

    public static void add(NativeSql sql, Scope scope) {
        if (scope.wholeInstitute()) {
            return;
        }
        sql.add(" and (1 = 0");
        if (scope.regionKato() != null) {
            sql.add(" or e.region_kato = ", scope.regionKato());
        }
        if (scope.districtKato() != null) {
            sql.add(
                            " or exists (select 1 from organisation o where o.id = e.organisation_id and o.kato like ",
                            NativeSql.literal(scope.districtKato()) + "%")
                    .add(")");
        }
        if (scope.organisationId() != null) {
            sql.add(" or e.organisation_id = ", scope.organisationId());
        }
        if (scope.personId() != null) {
            sql.add(" or e.person_id = ", scope.personId());
        }
        if (scope.trainerUserId() != null) {
            sql.add(
                            " or exists (select 1 from course_trainer t where t.course_id = e.course_id and t.user_id = ",
                            scope.trainerUserId())
                    .add(")");
        }
        orJudged(sql, scope, "e.course_id");
        sql.add(")");
    }

    /** Adds to a condition whatever belongs to a course whose assessment names the caller in its commission. */
    public static void orJudged(NativeSql sql, Scope scope, String course) {
        if (scope.commissionUserId() != null) {
            sql.add(
                            " or exists (select 1 from assessment x join assessment_commission m on m.assessment_id = x.id"
                                    + " where x.course_id = " + course + " and m.user_id = ",
                            scope.commissionUserId())
                    .add(")");
        }
    }
}
