package kz.bilik.agreement;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocumentKind;
import kz.bilik.shared.security.Roles;

/** Shows an agreement before both sides have signed it; what was offered is shown to the letter. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class AgreementPreview {

    @Inject
    private AgreementSigning signing;

    @Inject
    private DocgenClient docgen;

    /** The agreement with the mark of a draft across it. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR, Roles.LISTENER})
    public byte[] draft(AgreementId id) {
        var offered = signing.wording(id);
        return docgen.preview(DocumentKind.AGREEMENT.template(), offered.language(), offered.text());
    }
}
