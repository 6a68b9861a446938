package kz.bilik.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bilik.certificate.store.ActStore;
import kz.bilik.certificate.store.ForeignStore;
import kz.bilik.file.FileId;
import kz.bilik.file.FileOwner;
import kz.bilik.organisation.Access;

/** Scans of spoiled blanks are read by those who keep the books, those of foreign certificates also by whoever sees the listener. */
@ApplicationScoped
public class CertificateFiles implements FileOwner {

    @Inject
    private ActStore acts;

    @Inject
    private ForeignStore foreign;

    @Inject
    private Access access;

    @Override
    public boolean mayRead(FileId file) {
        var scope = access.scope();
        return scope.wholeInstitute() && acts.isScan(file) || foreign.isScanOf(file, scope);
    }
}
