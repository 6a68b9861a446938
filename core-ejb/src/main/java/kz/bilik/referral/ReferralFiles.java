package kz.bilik.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bilik.file.FileId;
import kz.bilik.file.FileOwner;
import kz.bilik.referral.store.ReferralStore;

/** An identity copy is opened by its owner and the institute's administrator, the scan of an order by whoever sees the order. */
@ApplicationScoped
public class ReferralFiles implements FileOwner {

    @Inject
    private IdentityCopyService copies;

    @Inject
    private ReferralStore store;

    @Inject
    private ReferralAccess access;

    @Override
    public boolean mayRead(FileId file) {
        return copies.mayOpen(file) || store.isScanOf(file, access.reach());
    }
}
