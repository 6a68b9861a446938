package kz.bilik.certificate;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.certificate.model.ActWording;
import kz.bilik.certificate.model.Blank;
import kz.bilik.certificate.model.DrawnAct;
import kz.bilik.certificate.policy.CommissionPolicy;
import kz.bilik.certificate.policy.CountFacts;
import kz.bilik.certificate.policy.CountPolicy;
import kz.bilik.certificate.policy.WriteOffFacts;
import kz.bilik.certificate.policy.WriteOffPolicy;
import kz.bilik.certificate.store.ActStore;
import kz.bilik.certificate.store.BlankStore;
import kz.bilik.document.NumberLedger;
import kz.bilik.file.FileDetail;
import kz.bilik.file.FileService;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;

/** Acts on blanks of strict accountability: numbered, drawn up before a commission, and the only way by which blanks leave the books. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR})
public class BlankActService {

    private static final Logger LOG = Logger.getLogger(BlankActService.class.getName());

    private final WriteOffPolicy writeOffs = new WriteOffPolicy();
    private final CommissionPolicy commissions = new CommissionPolicy();
    private final CountPolicy counts = new CountPolicy();

    @Inject
    private BlankService books;

    @Inject
    private BlankStore blanks;

    @Inject
    private ActStore acts;

    @Inject
    private NumberLedger numbers;

    @Inject
    private FileService files;

    @Inject
    private SettingsService settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Takes a delivery into the stock before a commission, whose act names the paper that came with it. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public BlankActId receive(ReceiveBlanks delivery, Commission commission) {
        refuseIf(commissions.decide(BlankActKind.RECEIPT, commission).grounds());
        books.receive(delivery);
        var range = new BlankRange(delivery.series(), delivery.first(), delivery.last());
        var number = next(delivery.actDate());
        var basis = "№ %s, %2$td.%2$tm.%2$tY".formatted(delivery.actNo(), delivery.actDate());
        var wording = wording(number, delivery.actDate(), BlankActKind.RECEIPT, commission)
                .receipt(range, delivery.supplier(), basis);
        return add(DrawnAct.drawnUp(
                        BlankActKind.RECEIPT,
                        number,
                        delivery.actDate(),
                        wording,
                        List.of(range),
                        range.count(),
                        null,
                        caller(),
                        clock.instant()))
                .id();
    }

    /** Writes blanks off as spoiled or lost, confirms those already spoiled, or destroys spoiled ones. */
    public BlankActId drawUp(DrawUpAct order) {
        var named = order.ranges().stream().mapToLong(BlankRange::count).sum();
        var locked = writeOffs.isWithinReach(named)
                ? order.ranges().stream()
                        .flatMap(range -> blanks.lockRange(range).stream())
                        .distinct()
                        .toList()
                : List.<Blank>of();
        judge(order, named, locked);
        var scan = order.scan().map(files::keep).map(FileDetail::id).orElse(null);
        var number = next(order.date());
        var lines = ActWording.together(
                locked.stream().map(blank -> line(blank, order.reason())).toList());
        var method = order.kind() == BlankActKind.DESTRUCTION ? order.method() : null;
        var act = add(DrawnAct.drawnUp(
                order.kind(),
                number,
                order.date(),
                wording(number, order.date(), order.kind(), order.commission()).writeOff(lines, method),
                lines.stream().map(WaitingBlanks::range).toList(),
                locked.size(),
                scan,
                caller(),
                clock.instant()));
        locked.forEach(blank -> writeOff(blank, order, act));
        blanks.flush();
        return act.id();
    }

    private void judge(DrawUpAct order, long named, List<Blank> locked) {
        var grounds = new ArrayList<Ground>(writeOffs
                .decide(new WriteOffFacts(
                        order.kind(),
                        order.date(),
                        LocalDate.now(clock),
                        locked.stream().allMatch(blank -> reasonOf(blank, order.reason()) != null),
                        order.scan().isPresent(),
                        order.method() != null && !order.method().isBlank(),
                        named,
                        locked.size(),
                        locked.stream()
                                .filter(blank -> fits(blank, order.kind()))
                                .count(),
                        locked.stream().filter(Blank::isSpoiltWithoutAct).count(),
                        locked.stream()
                                .filter(blank -> blank.state() != BlankState.IN_STOCK)
                                .map(Blank::changedBy)
                                .collect(Collectors.toSet()),
                        caller()))
                .grounds());
        grounds.addAll(commissions.decide(order.kind(), order.commission()).grounds());
        refuseIf(grounds);
    }

    private static boolean fits(Blank blank, BlankActKind kind) {
        return switch (kind) {
            case SPOIL -> blank.state().next().contains(BlankState.SPOILED) || blank.isSpoiltWithoutAct();
            case LOSS -> blank.state().next().contains(BlankState.LOST);
            case DESTRUCTION -> blank.state() == BlankState.SPOILED;
            case RECEIPT, INVENTORY -> false;
        };
    }

    private static String reasonOf(Blank blank, String otherwise) {
        if (blank.reason() != null) {
            return blank.reason();
        }
        return otherwise == null || otherwise.isBlank() ? null : otherwise.strip();
    }

    private static WaitingBlanks line(Blank blank, String otherwise) {
        var number = blank.number();
        return new WaitingBlanks(
                new BlankRange(number.series(), number.number(), number.number()), reasonOf(blank, otherwise));
    }

    private void writeOff(Blank blank, DrawUpAct order, DrawnAct act) {
        var from = blank.state();
        var remembered = act.remembered(reasonOf(blank, order.reason()));
        var now = clock.instant();
        switch (order.kind()) {
            case SPOIL -> {
                if (blank.isSpoiltWithoutAct()) {
                    blank.confirmSpoilt(remembered, caller(), now);
                } else {
                    blank.spoil(remembered, caller(), now);
                }
            }
            case LOSS -> blank.lose(remembered, caller(), now);
            case DESTRUCTION -> blank.destroy(remembered, caller(), now);
            case RECEIPT, INVENTORY -> throw new IllegalArgumentException("write-off by " + order.kind());
        }
        audit.record(AuditEntry.of("BLANK_" + blank.state(), "blank", blank.id().value())
                .moved(from, blank.state())
                .because(remembered.reason())
                .with("act", act.id()));
    }

    /** Where the books stand for an inventory. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public List<SeriesBooks> toCount() {
        return acts.books(blanks.balances());
    }

    /** Takes down what a commission counted; a difference stays in the act and the books stay as they are. */
    public BlankActId count(CountBlanks order) {
        var balances = blanks.balances();
        var series = acts.books(balances);
        var grounds = new ArrayList<Ground>(counts.decide(
                        new CountFacts(order.date(), LocalDate.now(clock), series, order.counted(), order.findings()))
                .grounds());
        grounds.addAll(
                commissions.decide(BlankActKind.INVENTORY, order.commission()).grounds());
        refuseIf(grounds);
        var number = next(order.date());
        var stored = blanks.stored();
        var act = add(DrawnAct.drawnUp(
                BlankActKind.INVENTORY,
                number,
                order.date(),
                wording(number, order.date(), BlankActKind.INVENTORY, order.commission())
                        .inventory(stored, series, order.counted(), order.findings()),
                stored,
                order.counted().values().stream().mapToLong(Long::longValue).sum(),
                null,
                caller(),
                clock.instant()));
        balances.forEach(
                balance -> acts.addCount(act.id(), balance, order.counted().get(balance.series())));
        return act.id();
    }

    /** Spoiled blanks for which no act is drawn up yet. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public List<WaitingBlanks> spoiltWithoutAct() {
        return ActWording.together(blanks.spoilt(false));
    }

    /** Blanks that an act has found spoiled and that are not destroyed yet. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public List<WaitingBlanks> toDestroy() {
        return ActWording.together(blanks.spoilt(true));
    }

    /** The latest first. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public Page<BlankActSummary> acts(PageRequest page) {
        var found = acts.page(page);
        var scans = files.details(
                found.stream().map(DrawnAct::scan).filter(Objects::nonNull).toList());
        return new Page<>(
                found.stream()
                        .map(act -> act.summary(token(act.scan() == null ? null : scans.get(act.scan()))))
                        .toList(),
                acts.count());
    }

    private static String token(FileDetail scan) {
        return scan == null ? null : scan.token();
    }

    private BlankActNumber next(LocalDate date) {
        var series = BlankActNumber.series(date.getYear());
        numbers.open(series);
        return new BlankActNumber(date.getYear(), numbers.take(series, 1));
    }

    private ActWording wording(BlankActNumber number, LocalDate date, BlankActKind kind, Commission commission) {
        return new ActWording(number, date, settings.on(date).admission().city(), kind, commission);
    }

    private DrawnAct add(DrawnAct act) {
        acts.add(act);
        audit.record(AuditEntry.of("BLANK_ACT_DRAWN_UP", "blank_act", act.id().value()));
        LOG.info(() -> "blank act drawn up act=%s".formatted(act.id()));
        return act;
    }

    private static void refuseIf(List<Ground> grounds) {
        if (!grounds.isEmpty()) {
            throw new RefusedException(new Ruling(List.copyOf(new LinkedHashSet<>(grounds))));
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
