package kz.bilik.secondchance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bilik.file.FileId;
import kz.bilik.file.FileOwner;
import kz.bilik.organisation.Access;
import kz.bilik.secondchance.store.SecondChanceStore;

/** A supporting document may tell of an illness: the institute and the listener open it, nobody else. */
@ApplicationScoped
public class ChanceFiles implements FileOwner {

    @Inject
    private SecondChanceStore store;

    @Inject
    private Access access;

    @Override
    public boolean mayRead(FileId file) {
        return store.isProofFor(file, access.scope());
    }
}
