package kz.bilik.certificate;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.certificate.store.ActStore;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.document.FrozenWording;
import kz.bilik.document.StoredPaper;
import kz.bilik.shared.error.NotFoundException;

/** The paper of an act on blanks: made from its frozen wording when it is first asked for, and kept. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BlankActPapers {

    @Inject
    private ActStore acts;

    @Inject
    private DocgenClient docgen;

    @Inject
    private DocumentService documents;

    public StoredPaper paper(BlankActId id) {
        var act = acts.find(id).orElseThrow(() -> new NotFoundException("blank_act", id));
        if (!act.isUntouched()) {
            throw new IllegalStateException("blank act %s is not what was drawn up".formatted(id));
        }
        var kind = DocumentKind.BLANK_ACT;
        if (!documents.isKept(kind, id.value(), act.dataHash())) {
            var paper = docgen.render(kind.template(), act.language(), FrozenWording.read(act.snapshot()));
            documents.keep(kind, id.value(), act.language(), act.dataHash(), paper);
        }
        return documents.read(act.paper());
    }
}
