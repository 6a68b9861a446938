package kz.bilik.docgen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import java.util.Set;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import org.junit.jupiter.api.Test;

class QuotasTest {

    private final Quotas quotas = new Quotas();

    @Test
    void the_request_over_the_limit_hears_when_to_come_again() {
        var client = client("a", new Quota(3, 0));
        for (int i = 0; i < 3; i++) {
            quotas.request(client);
        }

        var refused = catchThrowableOfType(RequestRefused.class, () -> quotas.request(client));

        assertThat(refused.refusal()).isEqualTo(Refusal.QUOTA);
        assertThat(refused.violations().get(0).code()).isEqualTo("quota-requests");
        assertThat(refused.retryAfter().orElseThrow()).isBetween(1L, 21L);
    }

    @Test
    void a_refused_document_is_given_back_and_a_made_one_is_not() {
        var client = client("a", new Quota(0, 2));
        quotas.document(client).giveBack();
        quotas.document(client);
        quotas.document(client);

        var refused = catchThrowableOfType(RequestRefused.class, () -> quotas.document(client));

        assertThat(refused.violations().get(0).code()).isEqualTo("quota-documents");
        assertThat(refused.retryAfter().orElseThrow()).isBetween(1L, 86_401L);
    }

    @Test
    void one_client_does_not_use_up_what_is_anothers() {
        quotas.request(client("a", new Quota(1, 0)));

        quotas.request(client("b", new Quota(1, 0)));
        for (int i = 0; i < 1000; i++) {
            quotas.request(client("c", Quota.NONE));
            quotas.document(client("c", Quota.NONE));
        }
    }

    private static Client client(String owner, Quota quota) {
        return new Client(owner, Set.of("*"), quota, Optional.empty());
    }
}
