package kz.bilik.staffing;

import static java.util.stream.Collectors.toSet;
import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.file.FileDetail;
import kz.bilik.file.FileId;
import kz.bilik.file.FileService;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.staffing.PremisesDetail.PaperLine;
import kz.bilik.staffing.model.Premises;
import kz.bilik.staffing.model.PremisesFiledPaper;
import kz.bilik.staffing.model.RegulatingDocument;
import kz.bilik.staffing.policy.ApprovalFacts;
import kz.bilik.staffing.policy.ApprovalPolicy;
import kz.bilik.staffing.policy.FilingFacts;
import kz.bilik.staffing.policy.FilingPolicy;
import kz.bilik.staffing.policy.PremisesPolicy;
import kz.bilik.staffing.policy.RegulatingFacts;
import kz.bilik.staffing.policy.RegulatingPolicy;
import kz.bilik.staffing.policy.TermWarning;
import kz.bilik.staffing.store.PropertyStore;

/** Keeps the regulating documents and the premises of paragraph 3(2) and 3(3), says whether they are in order, and warns before a term ends. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
public class PropertyService {

    private static final Logger LOG = Logger.getLogger(PropertyService.class.getName());

    private final ApprovalPolicy approvals = new ApprovalPolicy();
    private final RegulatingPolicy regulating = new RegulatingPolicy();
    private final FilingPolicy filing = new FilingPolicy();
    private final PremisesPolicy premisesPolicy = new PremisesPolicy();
    private final TermWarning warning = new TermWarning();

    @Inject
    private PropertyStore store;

    @Inject
    private FileService files;

    @Inject
    private NoticeService notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Enters the next version of a regulating document; the version before ends on the eve of it. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void approve(ApproveDocument command) {
        var latest = store.latest(command.kind());
        refuse(approvals.decide(new ApprovalFacts(
                command.orderNo(),
                command.orderDate(),
                command.inForceFrom(),
                command.inForceTo(),
                command.copy() != null,
                latest.map(RegulatingDocument::inForceFrom).orElse(null))));
        latest.ifPresent(before -> before.giveWayTo(command.inForceFrom()));
        var document = RegulatingDocument.approved(
                command,
                latest.map(RegulatingDocument::versionNo).orElse(0) + 1,
                files.keep(command.copy()).id());
        store.add(document);
        audit.record(AuditEntry.of("REGULATING_DOCUMENT_APPROVED", "regulating_document", document.id())
                .with("kind", command.kind())
                .with("version", document.versionNo())
                .with("order", command.orderNo()));
        LOG.info(() -> "regulating document approved document=%d kind=%s".formatted(document.id(), command.kind()));
    }

    /** By kind, the latest version first. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, SYSTEM})
    public List<RegulatingDocumentRow> documents() {
        var documents = store.documents();
        var copies =
                files.details(documents.stream().map(RegulatingDocument::file).toList());
        return documents.stream()
                .map(document -> document.row(copies.get(document.file())))
                .toList();
    }

    /** Whether a document of each kind is in force on the day. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, SYSTEM})
    public Ruling documentsOn(LocalDate day) {
        return regulating.decide(new RegulatingFacts(documents().stream()
                .filter(document -> document.isInForceOn(day))
                .map(RegulatingDocumentRow::kind)
                .collect(toSet())));
    }

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public long record(RecordPremises command) {
        var premises = Premises.recorded(command);
        store.add(premises);
        audit.record(
                AuditEntry.of("PREMISES_RECORDED", "premises", premises.id()).with("right", command.right()));
        LOG.info(() -> "premises recorded premises=%d".formatted(premises.id()));
        return premises.id();
    }

    /** A newer paper takes the place of the one before it. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void file(long premisesId, FilePaper command) {
        var premises = get(premisesId);
        refuse(filing.decide(new FilingFacts(
                command.paper(),
                premises.right(),
                command.number(),
                command.date(),
                command.validTo(),
                command.copy() != null)));
        premises.file(command, files.keep(command.copy()).id());
        store.flush();
        audit.record(AuditEntry.of("PREMISES_PAPER_FILED", "premises", premisesId)
                .with("paper", command.paper())
                .with("validTo", command.validTo()));
        LOG.info(() -> "premises paper filed premises=%d paper=%s".formatted(premisesId, command.paper()));
    }

    /** The last day on which courses may be held there. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void close(long premisesId, LocalDate lastDay) {
        get(premisesId).close(lastDay);
        audit.record(AuditEntry.of("PREMISES_CLOSED", "premises", premisesId).with("lastDay", lastDay));
        LOG.info(() -> "premises closed premises=%d".formatted(premisesId));
    }

    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, SYSTEM})
    public List<PremisesDetail> premises() {
        var today = LocalDate.now(clock);
        var all = store.premises();
        var copies = files.details(all.stream()
                .flatMap(premises -> premises.latest().values().stream())
                .map(PremisesFiledPaper::file)
                .toList());
        return all.stream().map(premises -> detail(premises, copies, today)).toList();
    }

    /** Whether all premises in use are in order on the day. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, SYSTEM})
    public Ruling premisesOn(LocalDate day) {
        return premisesPolicy.decideAll(store.premises().stream()
                .filter(premises -> premises.isUsedOn(day))
                .map(premises -> premises.factsOn(day))
                .toList());
    }

    /** Tells 60, 30 and 7 days before a lease or an act ends, and once it has; each of them once. */
    @RolesAllowed(SYSTEM)
    public void warn() {
        var today = LocalDate.now(clock);
        store.premises().stream()
                .filter(premises -> premises.isUsedOn(today))
                .forEach(premises -> premises.latest().values().stream()
                        .filter(paper -> paper.validTo() != null)
                        .forEach(paper -> warning.due(paper.validTo(), today)
                                .ifPresent(days -> warn(premises, paper, days, today))));
    }

    private void warn(Premises premises, PremisesFiledPaper paper, int days, LocalDate today) {
        var over = days == TermWarning.OVER;
        notices.tell(new NewNotice(
                "premises:%d:%s:%s:%d".formatted(premises.id(), paper.paper(), paper.validTo(), days),
                over ? NoticeTone.ALARM : NoticeTone.WARNING,
                NoticeText.of(
                        over ? StaffingNotice.PREMISES_TERM_ENDED : StaffingNotice.PREMISES_TERM_ENDS,
                        EnumTexts.of(paper.paper()),
                        premises.address(),
                        "%1$td.%1$tm.%1$tY".formatted(paper.validTo()),
                        (int) ChronoUnit.DAYS.between(today, paper.validTo())),
                "3(3)",
                "/staffing/premises.xhtml",
                List.of(NoticeAddressee.role(INSTITUTE_ADMIN), NoticeAddressee.role(DIRECTOR))));
    }

    private PremisesDetail detail(Premises premises, Map<FileId, FileDetail> copies, LocalDate today) {
        return new PremisesDetail(
                premises.id(),
                premises.address(),
                premises.area(),
                premises.right(),
                premises.closedOn(),
                premises.latest().values().stream()
                        .map(paper -> new PaperLine(
                                paper.paper(),
                                paper.number(),
                                paper.date(),
                                paper.validTo(),
                                paper.validTo() == null ? null : ChronoUnit.DAYS.between(today, paper.validTo()),
                                copies.get(paper.file())))
                        .toList(),
                premisesPolicy.decide(premises.factsOn(today)).grounds());
    }

    private Premises get(long id) {
        return store.findPremises(id).orElseThrow(() -> new NotFoundException("premises", id));
    }

    private static void refuse(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
