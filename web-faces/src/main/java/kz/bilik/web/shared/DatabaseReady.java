package kz.bilik.web.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final int SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/bilik")
    private DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database");
        try (var connection = dataSource.getConnection()) {
            return answer.status(connection.isValid(SECONDS)).build();
        } catch (SQLException e) {
            return answer.down().build();
        }
    }
}
