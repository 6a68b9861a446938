package kz.bilik.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryingTest {

    @ParameterizedTest
    @ValueSource(ints = {1213, 1205, 1020})
    void a_lost_fight_for_locks_is_repeated(int code) {
        assertThat(Retrying.isConflict(new IllegalStateException(new SQLException("conflict", "40001", code))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1062, 1047, 0})
    void nothing_else_is(int code) {
        assertThat(Retrying.isConflict(new IllegalStateException(new SQLException("other", "23000", code))))
                .isFalse();
    }

    @Test
    void a_version_conflict_is_told_and_not_repeated() {
        assertThat(Retrying.isStale(new IllegalStateException(new OptimisticLockException())))
                .isTrue();
        assertThat(Retrying.isConflict(new OptimisticLockException())).isFalse();
    }
}
