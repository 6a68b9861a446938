package kz.bilik.application;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.LISTENER;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocumentService;
import kz.bilik.document.StoredPaper;

/**
 * The paper of an application (DOC-01, DOC-02): a draft for who fills it in, and the registered one, which is printed once from the words that
 * were frozen with the registration and kept. Rendering happens outside every transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD, LISTENER})
public class ApplicationPapers {

    @Inject
    private ApplicationWords words;

    @Inject
    private DocgenClient docgen;

    @Inject
    private DocumentService documents;

    /** The registered paper; made on the first reading and never again. */
    public StoredPaper paper(ApplicationId id) {
        var frozen = words.frozen(id);
        if (!documents.isKept(frozen.kind(), frozen.owner(), frozen.dataHash())) {
            documents.keep(
                    frozen.kind(),
                    frozen.owner(),
                    frozen.language(),
                    frozen.dataHash(),
                    docgen.render(frozen.kind().template(), frozen.language(), frozen.data()));
        }
        return documents.paper(frozen.kind(), frozen.owner());
    }

    /** How the paper will look, with the mark of a draft across it. */
    public byte[] preview(ApplicationId id, String language) {
        var draft = words.draft(id, language);
        return docgen.preview(draft.kind().template(), draft.language(), draft.data());
    }
}
