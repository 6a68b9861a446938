package kz.bilik.docgen;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Publishes {@code META-INF/openapi.yaml} as it is written: the server adds a member {@code endpoints}, which OpenAPI 3.0 does not know and
 * over which generators of clients stumble. The model of MicroProfile has no name for it, so it is taken out by the server's own.
 */
public class PlainContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        try {
            contract.getClass().getMethod("setEndpoints", Map.class).invoke(contract, (Object) null);
        } catch (NoSuchMethodException addsNothing) {
            return;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The contract cannot be published without the server's additions", e);
        }
    }
}
