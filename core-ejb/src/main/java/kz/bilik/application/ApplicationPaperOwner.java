package kz.bilik.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bilik.application.model.Application;
import kz.bilik.application.store.ApplicationStore;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.PaperName;
import kz.bilik.document.PaperOwner;
import kz.bilik.document.PaperRef;
import kz.bilik.organisation.EmploymentDirectory;

/** The paper of an application is read by the applicant, the addressee and the institute. */
@ApplicationScoped
public class ApplicationPaperOwner implements PaperOwner {

    @Inject
    private ApplicationStore store;

    @Inject
    private ApplicationAccess access;

    @Inject
    private EmploymentDirectory employments;

    @Override
    public boolean owns(DocumentKind kind) {
        return kind == DocumentKind.APPLICATION_1 || kind == DocumentKind.APPLICATION_2;
    }

    @Override
    public Optional<PaperRef> findPaper(DocumentKind kind, long ownerId) {
        return store.find(new ApplicationId(ownerId))
                .filter(found -> found.wording() != null && ApplicationWording.kind(found.form()) == kind)
                .filter(access::isReader)
                .map(found -> new PaperRef(name(found), kind, ownerId, found.dataHash()));
    }

    private String name(Application application) {
        var surname = employments
                .find(application.employment())
                .map(found -> found.name().surname())
                .orElse("");
        return PaperName.of(
                        application.number(),
                        surname,
                        application.programmeCode().orElse(""))
                .value();
    }
}
