package kz.bilik.expulsion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.attendance.AttendanceLost;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.expulsion.model.ViolationLetter;
import kz.bilik.expulsion.model.ViolationRecord;
import kz.bilik.expulsion.policy.ViolationFacts;
import kz.bilik.expulsion.policy.ViolationPolicy;
import kz.bilik.expulsion.store.ExpulsionStore;
import kz.bilik.expulsion.store.ExpulsionStore.Listener;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.security.Roles;

/** Records a violation together with its notice, whoever found it: a person, or the register that shows 80 % out of reach (paragraph 23). */
@ApplicationScoped
public class ViolationRecording {

    private static final Logger LOG = Logger.getLogger(ViolationRecording.class.getName());
    private static final String SYSTEM = "bilik";

    private final ViolationPolicy policy = new ViolationPolicy();

    @Inject
    private ExpulsionStore store;

    @Inject
    private LetterPreparation letters;

    @Inject
    private ExpulsionPhrases phrases;

    @Inject
    private NoticeService notices;

    @Inject
    private SettingsService settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    ViolationId record(RecordViolation command, Listener listener, String by) {
        var ruling = policy.decide(new ViolationFacts(
                listener.state(), command.facts(), command.foundOn(), LocalDate.now(clock), command.recipients()));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        return keep(command, listener, by, false);
    }

    private ViolationId keep(RecordViolation command, Listener listener, String by, boolean byItself) {
        var language = listener.language();
        var violation = ViolationRecord.recorded(
                command,
                phrases.requirement(command.kind(), settings.on(command.foundOn()), language),
                byItself,
                by,
                clock.instant());
        store.add(violation);
        letters.prepare(
                ViolationLetter.ofViolation(violation, language, clock.instant()), listener, command.recipients());
        audit.record(
                AuditEntry.of("VIOLATION_RECORDED", "violation", violation.id().value())
                        .moved(null, violation.state())
                        .with("enrolment", listener.enrolment().value())
                        .with("kind", command.kind())
                        .with("recipients", command.recipients().size()));
        notices.tell(new NewNotice(
                "violation:%s".formatted(violation.id()),
                NoticeTone.WARNING,
                NoticeText.of(
                        byItself ? ExpulsionNotice.VIOLATION_BY_ITSELF : ExpulsionNotice.VIOLATION_RECORDED,
                        listener.name()),
                "23",
                "/expulsion/violation.xhtml?id=" + violation.id(),
                List.of(NoticeAddressee.role(Roles.INSTITUTE_ADMIN))));
        LOG.info(() -> "violation recorded violation=%s enrolment=%s kind=%s"
                .formatted(violation.id(), listener.enrolment().value(), command.kind()));
        return violation.id();
    }

    /** Once for a listener: a second class that is missed changes nothing about it. */
    void attendanceLost(@Observes AttendanceLost lost) {
        if (store.isRecorded(lost.enrolment(), ViolationKind.ATTENDANCE)) {
            return;
        }
        var listener = store.listener(lost.enrolment())
                .orElseThrow(() ->
                        new NotFoundException("enrolment", lost.enrolment().value()));
        var hours = store.hours(lost.enrolment());
        var recipients = letters.suggest(listener).stream()
                .map(SuggestedRecipient::addressee)
                .toList();
        var facts = phrases.attendance(hours.attended(), hours.total(), settings.on(lost.day()), listener.language());
        var ruling = policy.decide(new ViolationFacts(listener.state(), facts, lost.day(), lost.day(), recipients));
        if (ruling.isAllowed()) {
            keep(
                    new RecordViolation(lost.enrolment(), ViolationKind.ATTENDANCE, lost.day(), facts, recipients),
                    listener,
                    SYSTEM,
                    true);
        }
    }
}
