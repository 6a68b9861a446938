package kz.bilik.certificate;

import static kz.bilik.it.FinishedCourses.END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bilik.certificate.policy.CommissionRefusal;
import kz.bilik.certificate.policy.CountRefusal;
import kz.bilik.certificate.policy.ForeignCertificateRefusal;
import kz.bilik.certificate.policy.IssueRefusal;
import kz.bilik.certificate.policy.PrinterRefusal;
import kz.bilik.certificate.policy.WriteOffRefusal;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.file.FileService;
import kz.bilik.file.Scans;
import kz.bilik.file.Upload;
import kz.bilik.it.AsActingDirector;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsApiClient;
import kz.bilik.it.AsAuditor;
import kz.bilik.it.AsDirector;
import kz.bilik.it.AsSecondAdmin;
import kz.bilik.it.Eventually;
import kz.bilik.it.FinishedCourses;
import kz.bilik.it.InTransaction;
import kz.bilik.it.TestDocgen;
import kz.bilik.job.JobId;
import kz.bilik.job.JobService;
import kz.bilik.job.JobState;
import kz.bilik.outcome.OutcomeService;
import kz.bilik.outcome.TrailKind;
import kz.bilik.outcome.TrailStep;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import org.apache.pdfbox.Loader;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The books of blanks with everything that may happen to one, the printers, the printed register and certificates of foreign organisations. */
@ArquillianTest
class BlankActIT {

    private static final String SERIES = "АК";
    private static final Commission COMMISSION =
            new Commission("№ 44 бұйрық, 06.03.2026", "Д. Өмірбеков", List.of("Л. Ысқақова", "А. Жүнісова"), null);
    private static final PageRequest FIRST = new PageRequest(0, 50, "", true, Map.of());

    @Inject
    private BlankActService acts;

    @Inject
    private BlankActPapers papers;

    @Inject
    private BlankService blanks;

    @Inject
    private CertificateService certificates;

    @Inject
    private PrinterService printers;

    @Inject
    private OverlayPrinting printing;

    @Inject
    private RegisterLog log;

    @Inject
    private ForeignCertificateService foreign;

    @Inject
    private OutcomeService outcomes;

    @Inject
    private FileService files;

    @Inject
    private JobService jobs;

    @Inject
    private FinishedCourses courses;

    @Inject
    private TestDocgen docgen;

    @Inject
    private InTransaction transaction;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsSecondAdmin secondAdmin;

    @Inject
    private AsDirector director;

    @Inject
    private AsActingDirector acting;

    @Inject
    private AsAuditor auditor;

    @Inject
    private AsApiClient program;

    @Test
    void a_blank_goes_from_receipt_to_destruction_by_acts_of_commissions() throws Exception {
        var receipt = admin.call(
                () -> acts.receive(new ReceiveBlanks(SERIES, 1, 10, "14", END, "«Полиграфия» ЖШС"), COMMISSION));
        assertThat(paper(receipt)).startsWith('%', 'P', 'D', 'F');
        assertThat(row(receipt)).satisfies(act -> {
            assertThat(act.number()).startsWith("БА-2026-");
            assertThat(act.ranges()).isEqualTo("АК 0000001–0000010");
            assertThat(act.blanks()).isEqualTo(10);
            assertThat(act.drawnUpBy()).isEqualTo("admin");
        });
        assertThat(docgen.timesRendered("blank-act", row(receipt).number())).isEqualTo(1);
        assertThat(paper(receipt)).isNotEmpty();
        assertThat(docgen.timesRendered("blank-act", row(receipt).number())).isEqualTo(1);

        assertRefused(
                () -> admin.call(() -> acts.drawUp(spoil(2, 3, Optional.empty()))),
                WriteOffRefusal.SPOILT_SCAN_MISSING);
        assertRefused(
                () -> admin.call(() -> acts.drawUp(destroy(2, 3, COMMISSION))),
                WriteOffRefusal.BLANKS_NOT_FOR_THIS_ACT);
        var spoilt = admin.call(() -> acts.drawUp(spoil(2, 3, scan())));
        assertThat(admin.call(() -> files.read(row(spoilt).scanToken()))
                        .detail()
                        .pages())
                .isEqualTo(1);

        assertRefused(
                () -> admin.call(() -> acts.drawUp(destroy(2, 3, COMMISSION))), WriteOffRefusal.SECOND_PERSON_NEEDED);
        var two = new Commission("№ 45", "Д. Өмірбеков", List.of("Л. Ысқақова"), null);
        assertRefused(
                () -> director.call(() -> acts.drawUp(destroy(2, 3, two))),
                CommissionRefusal.COMMISSION_OF_THREE_NEEDED);
        assertThat(waiting(admin.call(() -> acts.toDestroy()))).contains("АК 0000002–0000003");
        director.call(() -> acts.drawUp(destroy(2, 3, COMMISSION)));
        assertRefused(
                () -> secondAdmin.call(() -> acts.drawUp(destroy(2, 3, COMMISSION))),
                WriteOffRefusal.BLANKS_NOT_FOR_THIS_ACT);

        admin.call(() -> acts.drawUp(lose(5, 5)));
        assertRefused(() -> admin.call(() -> acts.drawUp(lose(10, 11))), WriteOffRefusal.BLANKS_NOT_KNOWN);
        assertThat(balance()).isEqualTo(new BlankBalance(SERIES, 10, 7, 0, 0, 0, 1, 2));

        var counted = counted();
        assertRefused(
                () -> admin.call(() -> acts.count(new CountBlanks(END, COMMISSION, without(counted, 1), null))),
                CountRefusal.DIFFERENCE_UNEXPLAINED);
        var inventory = admin.call(() -> acts.count(new CountBlanks(END, COMMISSION, counted, null)));
        assertThat(paper(inventory)).startsWith('%', 'P', 'D', 'F');
        assertThat(books()).isEqualTo(new SeriesBooks(SERIES, 7, 0, 0, 0, 0));
        admin.call(() -> acts.drawUp(lose(6, 6)));
        assertThat(books()).isEqualTo(new SeriesBooks(SERIES, 7, 0, 0, 0, 1));
        assertThat(number("select count(*) from audit_event where action like 'BLANK_%' and entity = 'blank'"))
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void a_misprint_is_spoiled_at_once_and_its_act_follows() throws Exception {
        var course = decided(1);
        stock("АМ", 2);
        issued(course);
        var certificate = only(course);
        director.run(() -> certificates.reprintOnNewBlank(certificate.id(), "басып шығару қатесі"));

        assertThat(certificate.number()).isEqualTo(only(course).number());
        var spoilt = certificate.blank();
        assertThat(waiting(admin.call(() -> acts.spoiltWithoutAct()))).contains(spoilt.toString());
        var range = new BlankRange(spoilt.series(), spoilt.number(), spoilt.number());
        assertRefused(
                () -> secondAdmin.call(() -> acts.drawUp(new DrawUpAct(
                        BlankActKind.DESTRUCTION, END, COMMISSION, List.of(range), null, "өртеу", Optional.empty()))),
                WriteOffRefusal.SPOIL_ACT_MISSING);
        admin.call(() ->
                acts.drawUp(new DrawUpAct(BlankActKind.SPOIL, END, COMMISSION, List.of(range), null, null, scan())));

        assertThat(waiting(admin.call(() -> acts.spoiltWithoutAct()))).doesNotContain(spoilt.toString());
        assertThat(waiting(admin.call(() -> acts.toDestroy()))).contains(spoilt.toString());
    }

    @Test
    void certificates_are_printed_on_their_blanks_shifted_as_the_printer_needs_it() throws Exception {
        var course = decided(2);
        stock("АП", 2);
        issued(course);
        var printer = admin.call(() -> printers.add("HP LaserJet", new BigDecimal("1.5"), new BigDecimal("-0.25")));
        assertRefused(
                () -> admin.call(() -> printers.add("HP LaserJet", BigDecimal.ZERO, BigDecimal.ZERO)),
                PrinterRefusal.PRINTER_NAME_TAKEN);
        assertRefused(
                () -> admin.run(() -> printers.adjust(printer, new BigDecimal("15.5"), BigDecimal.ZERO)),
                PrinterRefusal.OFFSET_OUT_OF_RANGE);
        admin.run(() -> printers.adjust(printer, new BigDecimal("2"), new BigDecimal("-0.5")));

        assertThat(admin.call(() -> printers.printers()))
                .filteredOn(set -> set.id().equals(printer))
                .singleElement()
                .satisfies(set -> assertThat(set.offsetX()).isEqualByComparingTo("2"));
        assertThat(admin.call(() -> printers.calibrationPage(printer))).startsWith('%', 'P', 'D', 'F');
        assertThat(admin.call(() -> printing.sheets(course)))
                .extracting(PrintedBlank::blank)
                .isSortedAccordingTo((one, other) -> Long.compare(one.number(), other.number()));
        try (var printed = Loader.loadPDF(admin.call(() -> printing.print(course, printer)))) {
            assertThat(printed.getNumberOfPages()).isEqualTo(2);
        }
        var one = only(course).id();
        try (var printed = Loader.loadPDF(admin.call(() -> printing.print(one, printer)))) {
            assertThat(printed.getNumberOfPages()).isEqualTo(1);
        }
        assertThatThrownBy(() -> director.call(() -> printing.print(one, printer)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> admin.call(() -> printing.print(course, new PrinterId(-1))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void scenario_83_a_foreign_course_takes_no_blank_and_its_certificates_are_recorded() throws Exception {
        var course = decided(1);
        stock("АШ", 1);
        var enrolment = enrolments(course).get(0);
        assertRefused(
                () -> admin.run(() -> foreign.record(printed(enrolment, Optional.of(Scans.pdf("c.pdf", 1))))),
                ForeignCertificateRefusal.COURSE_NOT_FOREIGN);
        admin.run(() -> foreign.mark(course, "Vilnius University", "Литва"));

        assertRefused(
                () -> admin.call(() -> certificates.issueAll(course, new IssueRequest(END, false))),
                IssueRefusal.FOREIGN_PROVIDER);
        admin.run(() -> foreign.record(printed(enrolment, Optional.of(Scans.pdf("c.pdf", 1)))));
        assertRefused(
                () -> admin.run(() -> foreign.record(printed(enrolment, Optional.of(Scans.pdf("c.pdf", 1))))),
                ForeignCertificateRefusal.FOREIGN_CERTIFICATE_KNOWN);

        assertThat(admin.call(() -> foreign.course(course)).listeners())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.number()).isEqualTo("LT-2026/17");
                    assertThat(one.state().name()).isEqualTo("CERTIFIED");
                    assertThat(admin.call(() -> files.read(one.fileToken()))
                                    .detail()
                                    .name())
                            .isEqualTo("c.pdf");
                });
        assertThat(number("select count(*) from certificate where course_id = ?", course.value()))
                .isZero();
        assertThat(kinds(enrolment)).contains(TrailKind.FOREIGN_CERTIFICATE).doesNotContain(TrailKind.CERTIFICATE);
    }

    @Test
    void the_register_is_printed_by_the_year_and_written_as_a_workbook() throws Exception {
        var course = decided(2);
        stock("АЖ", 2);
        finished(program.call(() -> certificates.issueAll(course, new IssueRequest(END, true))));
        var enrolment = enrolments(course).get(0);

        var year = auditor.call(() -> log.years()).stream()
                .filter(one -> one.year() == END.getYear())
                .findFirst()
                .orElseThrow();
        assertThat(year.entries()).isGreaterThanOrEqualTo(2);
        assertThat(year.volumes()).isEqualTo(1);
        assertThat(auditor.call(() -> log.print(END.getYear(), 1, "ru"))).startsWith('%', 'P', 'D', 'F');
        assertThatThrownBy(() -> auditor.call(() -> log.print(END.getYear(), 2, "ru")))
                .isInstanceOf(NotFoundException.class);
        var filter = new PageRequest(0, 25, "number", true, Map.of("course", Long.toString(course.value())));
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(admin.call(() -> certificates.workbook(filter, "ru"))))) {
            assertThat(book.getFirstSheet().read()).hasSize(3);
        }
        assertThat(kinds(enrolment))
                .contains(TrailKind.CERTIFICATE, TrailKind.PROTOCOL, TrailKind.ATTENDANCE, TrailKind.AGREEMENT);
        assertThat(admin.call(() -> outcomes.trail(enrolment)))
                .filteredOn(step -> step.kind() == TrailKind.ATTENDANCE)
                .extracting(TrailStep::facts)
                .containsExactly("60.5 / 72");
    }

    @Test
    void an_unpaid_price_is_told_before_a_certificate_is_issued_and_bars_nothing() throws Exception {
        var course = decided(1);
        stock("АБ", 1);
        transaction.change(
                "update agreement a join enrolment e on e.id = a.enrolment_id set a.price = 45000, a.payer = 'LISTENER',"
                        + " a.payer_name = 'Әлімқұлова', a.payment_due = '2026-02-01', a.bank_details = 'KZ' where e.course_id = ?1",
                course.value());

        assertThat(admin.call(() -> certificates.debts(course))).singleElement().satisfies(debt -> {
            assertThat(debt.owed()).isEqualByComparingTo("45000");
            assertThat(debt.dueOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        });
        finished(program.call(() -> certificates.issueAll(course, new IssueRequest(END, true))));
        var id = only(course).id();
        assertThat(admin.call(() -> certificates.certificate(id)).debt()).isNotNull();
        assertThat(acting.call(() -> certificates.certificate(id)).status()).isEqualTo(CertificateStatus.ISSUED);
        transaction.change(
                "insert into agreement_payment (agreement_id, paid_on, amount, document_no, entered_by, entered_at)"
                        + " select a.id, '2026-02-20', 45000, '7', 'admin', now() from agreement a join enrolment e"
                        + " on e.id = a.enrolment_id where e.course_id = ?1",
                course.value());
        assertThat(admin.call(() -> certificates.debts(course))).isEmpty();
    }

    @Test
    void whatever_two_offices_do_at_once_the_books_balance_and_nobody_has_two_valid_certificates() throws Exception {
        stock("АЯ", 40);
        var certified = new ArrayList<CourseId>();
        for (var count = 0; count < 3; count++) {
            certified.add(decided(4));
        }

        var offices = Executors.newFixedThreadPool(2);
        try {
            var done = offices.invokeAll(List.of(office(1162, certified), office(20260306, certified)));
            for (var office : done) {
                assertThat(office.get()).isPositive();
            }
        } finally {
            offices.shutdown();
        }

        assertThat(admin.call(() -> blanks.balance())).allMatch(BlankBalance::isBalanced);
        assertThat(number(
                        "select count(*) from (select enrolment_id from certificate where state in ('PREPARED', 'SIGNED',"
                                + " 'ISSUED') group by enrolment_id having count(*) > 1) doubled"))
                .isZero();
        assertThat(number(
                        "select count(*) from certificate c where c.state = 'ISSUED' and (select count(*) from blank b"
                                + " where b.certificate_id = c.id and b.state = 'USED') <> 1"))
                .isZero();
        assertThat(number("select count(*) from (select certificate_id from blank where state in ('RESERVED', 'USED')"
                        + " group by certificate_id having count(*) > 1) doubled"))
                .isZero();
    }

    /** A hundred steps in an order of its own; what the Rules or the other office make impossible is refused and changes nothing. */
    private Callable<Integer> office(long seed, List<CourseId> certified) {
        return () -> {
            var chance = new Random(seed);
            var done = 0;
            for (var step = 0; step < 100; step++) {
                var course = certified.get(chance.nextInt(certified.size()));
                var standing = admin.call(() -> certificates.issued(course));
                var some = standing.isEmpty()
                        ? null
                        : standing.get(chance.nextInt(standing.size())).id();
                var kind = chance.nextInt(8);
                try {
                    act(kind, course, some, chance);
                    done++;
                } catch (RuntimeException refused) {
                    assertThat(refused.getClass().getPackageName()).isEqualTo("kz.bilik.shared.error");
                }
            }
            return done;
        };
    }

    private void act(int kind, CourseId course, CertificateId some, Random chance) throws Exception {
        switch (kind) {
            case 0 -> admin.call(() -> certificates.issueAll(course, new IssueRequest(END, false)));
            case 1 -> secondAdmin.call(() -> certificates.issueAll(course, new IssueRequest(END, false)));
            case 2 -> director.call(() -> certificates.sign(course));
            case 3 -> admin.call(() -> certificates.handOver(course, HandoverMethod.BY_POST));
            case 4 -> {
                if (some != null) {
                    admin.call(() -> certificates.replace(some, "жоғалған"));
                }
            }
            case 5 -> {
                if (some != null) {
                    director.run(() -> certificates.reprintOnNewBlank(some, "басып шығару қатесі"));
                }
            }
            case 6 -> {
                var number = 1L + chance.nextInt(40);
                admin.call(() -> acts.drawUp(new DrawUpAct(
                        BlankActKind.LOSS,
                        END,
                        COMMISSION,
                        List.of(new BlankRange("АЯ", number, number)),
                        "табылмады",
                        null,
                        Optional.empty())));
            }
            default -> {
                if (some != null) {
                    secondAdmin.run(() -> certificates.discard(some, "бас тартылды"));
                }
            }
        }
    }

    private static RecordForeignCertificate printed(EnrolmentId enrolment, Optional<Upload> scan) {
        return new RecordForeignCertificate(
                enrolment, "LT-2026/17", "Inquiry in early childhood", 40, END, END.plusYears(5), scan);
    }

    private List<TrailKind> kinds(EnrolmentId enrolment) throws Exception {
        return admin.call(() -> outcomes.trail(enrolment)).stream()
                .map(TrailStep::kind)
                .toList();
    }

    private static DrawUpAct spoil(long first, long last, Optional<Upload> scan) {
        return new DrawUpAct(BlankActKind.SPOIL, END, COMMISSION, range(first, last), "су тиген", null, scan);
    }

    private static DrawUpAct lose(long first, long last) {
        return new DrawUpAct(
                BlankActKind.LOSS, END, COMMISSION, range(first, last), "табылмады", null, Optional.empty());
    }

    private static DrawUpAct destroy(long first, long last, Commission commission) {
        return new DrawUpAct(
                BlankActKind.DESTRUCTION, END, commission, range(first, last), "су тиген", "өртеу", Optional.empty());
    }

    private static List<BlankRange> range(long first, long last) {
        return List.of(new BlankRange(SERIES, first, last));
    }

    private static Optional<Upload> scan() {
        return Optional.of(Scans.pdf("scan.pdf", 1));
    }

    private Map<String, Long> counted() throws Exception {
        return admin.call(() -> acts.toCount()).stream()
                .collect(Collectors.toMap(SeriesBooks::series, SeriesBooks::expected));
    }

    private static Map<String, Long> without(Map<String, Long> counted, long missing) {
        return counted.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getKey().equals(SERIES) ? entry.getValue() - missing : entry.getValue()));
    }

    private SeriesBooks books() throws Exception {
        return admin.call(() -> acts.toCount()).stream()
                .filter(series -> series.series().equals(SERIES))
                .findFirst()
                .orElseThrow();
    }

    private BlankBalance balance() throws Exception {
        return admin.call(() -> blanks.balance()).stream()
                .filter(one -> one.series().equals(SERIES))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> waiting(List<WaitingBlanks> waiting) {
        return waiting.stream().map(some -> some.range().toString()).toList();
    }

    private byte[] paper(BlankActId act) throws Exception {
        return auditor.call(() -> papers.paper(act)).bytes();
    }

    private BlankActSummary row(BlankActId act) throws Exception {
        return auditor.call(() -> acts.acts(FIRST)).rows().stream()
                .filter(row -> row.id().equals(act))
                .findFirst()
                .orElseThrow();
    }

    private CourseId decided(int passed) throws Exception {
        return program.call(() -> courses.decided(passed, 0));
    }

    private void stock(String series, int count) throws Exception {
        admin.run(() -> blanks.receive(new ReceiveBlanks(series, 1, count, "1", END, "Баспахана")));
    }

    private void issued(CourseId course) throws Exception {
        finished(admin.call(() -> certificates.issueAll(course, new IssueRequest(END, false))));
    }

    private void finished(JobId job) throws Exception {
        Eventually.until(progress -> progress.state() == JobState.DONE, () -> admin.call(() -> jobs.job(job)));
    }

    private CourseCertificate only(CourseId course) throws Exception {
        return admin.call(() -> certificates.issued(course)).get(0);
    }

    private List<EnrolmentId> enrolments(CourseId course) {
        var count = (int) number("select count(*) from enrolment where course_id = ?", course.value());
        return IntStream.range(0, count)
                .mapToObj(at -> new EnrolmentId(number(
                        "select id from enrolment where course_id = ? order by id limit " + at + ", 1",
                        course.value())))
                .toList();
    }

    private long number(String sql, Object... values) {
        return ((Number) transaction.single(sql, values)).longValue();
    }

    private static void assertRefused(ThrowingCallable asked, Ground ground) {
        assertThatThrownBy(asked)
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused -> assertThat(refused.ruling().grounds()).contains(ground));
    }
}
