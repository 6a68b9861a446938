package kz.bilik.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bilik.accreditation.store.AccreditationStore;
import kz.bilik.file.FileId;
import kz.bilik.file.FileOwner;
import kz.bilik.organisation.Access;

/** The documents of a package are read by whoever sees the package. */
@ApplicationScoped
public class PackageFiles implements FileOwner {

    @Inject
    private AccreditationStore store;

    @Inject
    private Access access;

    @Override
    public boolean mayRead(FileId file) {
        return store.holds(file, access.scope());
    }
}
