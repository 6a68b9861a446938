package kz.bilik.acceptance.support;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Stops the shared system when the last test is over, while there is still time to stop it in order; every test class gets it by itself. */
public final class SharedSystemEnd implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(SharedSystemEnd.class, key ->
                (AutoCloseable) RunningBilik::closeShared);
    }
}
