package kz.bilik.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import kz.bilik.calendar.CalendarRefusal;
import kz.bilik.calendar.DayKind;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.MalformedException;
import kz.bilik.shared.error.MalformedException.Violation;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.error.StaleException;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void malformed_content_names_every_place_and_reason() {
        var problem = body(new MalformedException(List.of(
                new Violation("/listeners/3/iin", "type", "integer found, string expected"),
                new Violation("/course", "required", "missing"))));

        assertThat(problem.getInt("status")).isEqualTo(400);
        assertThat(problem.getString("type")).isEqualTo("https://bilik.kz/problems/malformed");
        assertThat(problem.getJsonArray("violations")).hasSize(2);
        assertThat(problem.getJsonArray("violations").getJsonObject(0).getString("path"))
                .isEqualTo("/listeners/3/iin");
        assertThat(problem.getJsonArray("violations").getJsonObject(0).getString("code"))
                .isEqualTo("type");
    }

    @Test
    void a_refused_course_names_every_ground_with_its_paragraph_in_three_languages() {
        var ground = CalendarRefusal.CALENDAR_NOT_FILLED;

        var problem = body(new RefusedException(ground));

        assertThat(problem.getInt("status")).isEqualTo(422);
        assertThat(problem.getString("type")).isEqualTo("https://bilik.kz/problems/course-refused");
        var told = problem.getJsonArray("grounds").getJsonObject(0);
        assertThat(told.getString("code")).isEqualTo("CALENDAR_NOT_FILLED");
        assertThat(told.getString("paragraph")).isEqualTo(ground.paragraph());
        assertThat(told.getJsonObject("text")).containsOnlyKeys("kk", "ru", "en");
    }

    @Test
    void what_is_missing_and_what_is_another_callers_look_the_same() {
        assertThat(body(new NotFoundException("course", 1))).isEqualTo(body(new NotFoundException("job", 77)));
        assertThat(body(new NotFoundException("course", 1)).getInt("status")).isEqualTo(404);
    }

    @Test
    void a_step_that_does_not_exist_and_a_change_of_someone_else_are_conflicts() {
        var day = DayKind.values()[0];

        assertThat(body(new StaleException("course", 1)).getInt("status")).isEqualTo(409);
        assertThat(body(new EJBException(new OptimisticLockException())).getInt("status"))
                .isEqualTo(409);
        assertThat(body(new IllegalTransitionException("day", day, day)).getInt("status"))
                .isEqualTo(409);
    }

    @Test
    void a_caller_without_the_role_is_forbidden() {
        assertThat(body(new EJBAccessException("needs INSTITUTE_ADMIN")).getInt("status"))
                .isEqualTo(403);
    }

    @Test
    void a_bug_tells_an_incident_and_nothing_of_the_inside() {
        var problem = body(new IllegalStateException("jdbc:mariadb://secret"));

        assertThat(problem.getInt("status")).isEqualTo(500);
        assertThat(problem.getString("incident")).matches("[0-9a-f]{8}");
        assertThat(problem.toString()).doesNotContain("secret");
    }

    @Test
    void what_the_platform_refuses_is_a_problem_of_the_same_shape() {
        assertThat(List.of(401, 403, 404, 405, 406, 415, 418)).allSatisfy(status -> {
            var problem = Problem.ofStatus(status).toJson();

            assertThat(problem.getInt("status")).isEqualTo(status);
            assertThat(problem).containsOnlyKeys("type", "title", "status", "detail");
            assertThat(problem.values()).doesNotContain(JsonValue.NULL);
        });
    }

    private static JsonObject body(Throwable thrown) {
        return ProblemMapper.problem(thrown).toJson();
    }
}
