package kz.bilik.certificate;

import static kz.bilik.it.FinishedCourses.END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipInputStream;
import kz.bilik.certificate.policy.ReplacementRefusal;
import kz.bilik.certificate.policy.StockRefusal;
import kz.bilik.course.CourseId;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsApiClient;
import kz.bilik.it.AsDirector;
import kz.bilik.it.AsListener;
import kz.bilik.it.AsSecondAdmin;
import kz.bilik.it.Eventually;
import kz.bilik.it.FinishedCourses;
import kz.bilik.it.InTransaction;
import kz.bilik.it.TestDocgen;
import kz.bilik.job.JobId;
import kz.bilik.job.JobProgress;
import kz.bilik.job.JobService;
import kz.bilik.job.JobState;
import kz.bilik.reference.ReferenceService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.KazakhOrder;
import org.apache.pdfbox.Loader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CertificateServiceIT {

    private static final Commission COMMISSION =
            new Commission("№ 44", "Д. Өмірбеков", List.of("Л. Ысқақова", "А. Жүнісова"), null);
    private static final AtomicLong DELIVERIES = new AtomicLong(1);

    @Inject
    private CertificateService certificates;

    @Inject
    private VerificationService verification;

    @Inject
    private BlankService blanks;

    @Inject
    private BlankActService acts;

    @Inject
    private JobService jobs;

    @Inject
    private ReferenceService references;

    @Inject
    private DocumentService documents;

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
    private AsListener listener;

    @Inject
    private AsApiClient program;

    @Test
    void a_certificate_is_issued_signed_handed_over_verified_and_revoked() throws Exception {
        var course = decided(1, 1);
        stock(1);

        finished(admin.call(() -> certificates.issueAll(course, new IssueRequest(END, false))));
        var prepared = only(course);

        assertThat(verified(prepared).status()).isEqualTo(VerificationStatus.UNKNOWN);
        assertThat(director.call(() -> certificates.sign(course))).isEqualTo(1);
        assertThat(verified(prepared).status()).isEqualTo(VerificationStatus.UNKNOWN);
        assertThat(admin.call(() -> certificates.handOver(course, HandoverMethod.IN_PERSON)))
                .isEqualTo(1);
        assertThat(verified(prepared)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(VerificationStatus.VALID);
            assertThat(answer.name()).isEqualTo("Әлімқұлова Құндыз Һайдарқызы");
            assertThat(answer.number()).isEqualTo(prepared.number());
            assertThat(answer.validUntil()).isEqualTo(LocalDate.of(2029, 2, 13));
        });
        assertThat(admin.call(() -> references.issued(course))).hasSize(1);

        director.run(() -> certificates.revoke(prepared.id(), new RevokeCertificate("7-ж", END, "қате берілген")));
        assertThat(verified(prepared)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(VerificationStatus.REVOKED);
            assertThat(answer.orderNo()).isEqualTo("7-ж");
        });
    }

    @Test
    void the_same_course_twice_issues_nothing_twice() throws Exception {
        var course = decided(3, 2);
        stock(6);

        var first = finished(admin.call(() -> certificates.issueAll(course, new IssueRequest(END, false))));
        var second = admin.call(() -> certificates.issueAll(course, new IssueRequest(END, false)));

        assertThat(second).isEqualTo(first.id());
        assertThat(first.total()).isEqualTo(5);
        assertThat(issued(course)).hasSize(3);
        assertThat(issued(course)).allSatisfy(one -> {
            assertThat(docgen.timesRendered("certificate", one.number())).isEqualTo(1);
            assertThat(docgen.timesRendered("supplement", one.number())).isEqualTo(1);
        });
    }

    @Test
    void scenario_74_two_operators_at_the_same_moment_with_one_blank_left_make_one_certificate() throws Exception {
        var one = decided(1, 0);
        var other = decided(1, 0);
        leaveInStock(1);

        var results = together(
                () -> admin.call(() -> certificates.issueAll(one, new IssueRequest(END, false))),
                () -> secondAdmin.call(() -> certificates.issueAll(other, new IssueRequest(END, false))));

        assertThat(results).filteredOn(JobId.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(RefusedException.class::isInstance)
                .singleElement()
                .satisfies(refused -> assertThat(
                                ((RefusedException) refused).ruling().grounds())
                        .containsExactly(StockRefusal.TOO_FEW_BLANKS));
        assertThat(issued(one).size() + issued(other).size()).isEqualTo(1);
    }

    @Test
    void two_operators_who_issue_the_same_course_at_the_same_moment_get_the_same_job() throws Exception {
        var course = decided(2, 1);
        stock(4);

        var results = together(
                () -> admin.call(() -> certificates.issueAll(course, new IssueRequest(END, false))),
                () -> secondAdmin.call(() -> certificates.issueAll(course, new IssueRequest(END, false))));

        assertThat(new HashSet<>(results)).hasSize(1);
        assertThat(issued(course)).hasSize(2);
        assertThat(
                        transaction.single(
                                "select max(number_seq) - min(number_seq) + 1 - count(*) from certificate where duplicate_no = 0"))
                .satisfies(gaps -> assertThat(((Number) gaps).longValue()).isZero());
    }

    @Test
    void a_lost_certificate_is_replaced_by_a_duplicate_that_is_valid_when_it_was_handed_over() throws Exception {
        var course = decided(1, 0);
        stock(2);
        finished(program.call(() -> certificates.issueAll(course, new IssueRequest(END, true))));
        var original = only(course);
        assertThat(verified(original).status()).isEqualTo(VerificationStatus.VALID);

        var duplicate = admin.call(() -> certificates.replace(original.id(), "жоғалған"));
        papersOf(duplicate);
        director.run(() -> certificates.sign(course));
        admin.run(() -> certificates.handOver(duplicate, HandoverMethod.IN_PERSON));

        assertThat(verified(original).status()).isEqualTo(VerificationStatus.REPLACED);
        assertThat(verified(only(course)).status()).isEqualTo(VerificationStatus.VALID);
        assertThat(only(course).number()).isEqualTo(original.number() + "-Т1");
        assertThat(admin.call(() -> blanks.balance())).allMatch(BlankBalance::isBalanced);
    }

    @Test
    void a_misprint_takes_a_new_blank_and_keeps_the_number() throws Exception {
        var course = decided(1, 0);
        stock(2);
        finished(admin.call(() -> certificates.issueAll(course, new IssueRequest(END, false))));
        var before = only(course);

        assertThatThrownBy(() -> admin.run(() -> certificates.reprintOnNewBlank(before.id(), "басып шығару қатесі")))
                .isInstanceOf(RefusedException.class);
        director.run(() -> certificates.reprintOnNewBlank(before.id(), "басып шығару қатесі"));

        var after = only(course);
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.blank()).isNotEqualTo(before.blank());
        assertThat(transaction.single(
                        "select state from blank where series = ? and number = ?",
                        before.blank().series(),
                        before.blank().number()))
                .isEqualTo("SPOILED");
    }

    @Test
    @Paragraph("26")
    void a_duplicate_is_not_discarded_and_is_printed_anew_instead() throws Exception {
        var course = decided(1, 0);
        stock(3);
        finished(program.call(() -> certificates.issueAll(course, new IssueRequest(END, true))));
        var original = only(course).id();
        var duplicate = admin.call(() -> certificates.replace(original, "жоғалған"));
        papersOf(duplicate);

        assertThatThrownBy(() -> secondAdmin.run(() -> certificates.discard(duplicate, "бас тартылды")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.ruling().grounds())
                                .isEqualTo(List.of(ReplacementRefusal.DUPLICATE_NOT_DISCARDED)));
        director.run(() -> certificates.reprintOnNewBlank(duplicate, "басып шығару қатесі"));

        assertThat(only(course).number()).endsWith("-Т1");
    }

    @Test
    @Paragraph("29")
    void what_was_revoked_before_it_was_handed_over_is_not_issued_anew_by_itself() throws Exception {
        var course = decided(1, 0);
        stock(2);
        finished(admin.call(() -> certificates.issueAll(course, new IssueRequest(END, false))));
        director.run(() -> certificates.sign(course));
        var signed = only(course).id();
        director.run(() -> certificates.revoke(signed, new RevokeCertificate("8-ж", END, "қате берілген")));

        admin.call(() -> certificates.issueAll(course, new IssueRequest(END, false)));

        assertThat(transaction.single(
                        "select group_concat(state) from certificate where course_id = ?", course.value()))
                .isEqualTo("REVOKED");
    }

    @Test
    void issuing_waits_while_the_document_service_is_down_and_goes_on_by_itself() throws Exception {
        var course = decided(2, 0);
        stock(2);
        docgen.goDown();
        JobId job;
        try {
            job = admin.call(() -> certificates.issueAll(course, new IssueRequest(END, false)));
            var waiting = Eventually.until(
                    progress -> progress.state() == JobState.RUNNING, () -> admin.call(() -> jobs.job(job)));
            assertThat(waiting.failed()).isZero();
        } finally {
            docgen.comeBack();
        }

        assertThat(finished(job).done()).isEqualTo(2);
    }

    @Test
    void all_papers_come_as_one_archive_and_as_one_file() throws Exception {
        var course = decided(2, 1);
        stock(2);
        finished(admin.call(() -> certificates.issueAll(course, new IssueRequest(END, false))));

        var zip = new ByteArrayOutputStream();
        admin.run(() -> certificates.writeZip(course, zip));
        var pdf = new ByteArrayOutputStream();
        admin.run(() -> certificates.writeMergedPdf(course, pdf));

        var names = new HashSet<String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).hasSize(5).allMatch(name -> name.endsWith("_Әлімқұлова_Баланың_зерттеушілік_қызметі.pdf"));
        try (var merged = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(merged.getNumberOfPages()).isEqualTo(5);
        }
    }

    @Test
    void a_draft_takes_no_number_and_no_blank() throws Exception {
        var course = decided(1, 0);
        var before = transaction.single("select coalesce(sum(next_no), 0) from number_counter");
        var enrolment = transaction.single("select id from enrolment where course_id = ?", course.value());

        var draft = admin.call(() -> certificates.preview(course, new EnrolmentId(((Number) enrolment).longValue())));

        assertThat(draft).startsWith('%', 'P', 'D', 'F');
        assertThat(transaction.single("select coalesce(sum(next_no), 0) from number_counter"))
                .isEqualTo(before);
    }

    @Test
    void an_administrator_neither_signs_nor_revokes_nor_lets_papers_be_signed_as_they_are_made() throws Exception {
        var course = decided(1, 0);

        assertThatThrownBy(() -> admin.call(() -> certificates.sign(course))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> admin.call(() -> certificates.issueAll(course, new IssueRequest(END, true))))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> admin.run(
                        () -> certificates.revoke(new CertificateId(1), new RevokeCertificate("1", END, "x"))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_stranger_to_a_certificate_finds_neither_it_nor_its_paper() throws Exception {
        var course = decided(1, 0);
        stock(1);
        finished(program.call(() -> certificates.issueAll(course, new IssueRequest(END, true))));
        var id = only(course).id();

        assertThatThrownBy(() -> listener.call(() -> certificates.certificate(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> listener.call(() -> documents.paper(DocumentKind.CERTIFICATE, id.value())))
                .isInstanceOf(NotFoundException.class);
        assertThat(admin.call(() -> documents.paper(DocumentKind.CERTIFICATE, id.value()))
                        .bytes())
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void scenario_89_the_register_finds_by_name_without_special_letters_and_by_number() throws Exception {
        var course = decided(2, 0);
        stock(2);
        finished(program.call(() -> certificates.issueAll(course, new IssueRequest(END, true))));
        var one = issued(course).get(0);

        var byName =
                register(Map.of("holder", "алимкулова", "course", Long.toString(course.value()), "status", "VALID"));
        var byNumber = register(Map.of("number", one.number()));
        var byBlank = register(Map.of("blank", one.blank().toString()));

        assertThat(byName).hasSize(2);
        assertThat(byNumber).extracting(CertificateSummary::id).containsExactly(one.id());
        assertThat(byBlank).extracting(CertificateSummary::id).containsExactly(one.id());
    }

    @Test
    void scenario_79_the_director_changes_the_surname_and_issued_papers_and_the_public_page_do_not() throws Exception {
        var course = decided(1, 0);
        stock(1);
        finished(program.call(() -> certificates.issueAll(course, new IssueRequest(END, true))));
        var one = only(course);
        var before = admin.call(
                () -> documents.paper(DocumentKind.CERTIFICATE, one.id().value()));
        var signatory = verified(one).signatory();
        var former =
                transaction.single("select person_name from signatory_appointment where role = 'DIRECTOR' limit 1");
        try {
            transaction.change(
                    "update signatory_appointment set person_name = 'Жаңатегі Сәуле Маратқызы' where person_name = ?1",
                    former);

            assertThat(verified(one).signatory()).isEqualTo(signatory).isNotEqualTo("Жаңатегі Сәуле Маратқызы");
            assertThat(admin.call(() -> documents.paper(
                                    DocumentKind.CERTIFICATE, one.id().value()))
                            .sha256())
                    .isEqualTo(before.sha256());
        } finally {
            transaction.change(
                    "update signatory_appointment set person_name = ?1 where person_name = 'Жаңатегі Сәуле Маратқызы'",
                    former);
        }
    }

    @Test
    void scenario_80_a_stranger_learns_of_five_states_and_of_nothing_personal() throws Exception {
        var course = decided(4, 0);
        stock(5);
        finished(program.call(() -> certificates.issueAll(course, new IssueRequest(END, true))));
        var all = issued(course);
        transaction.change(
                "update certificate set completion_date = '2020-02-13', issue_date = '2020-02-13', valid_until = '2023-02-13'"
                        + " where id = ?1",
                all.get(1).id().value());
        director.run(() -> certificates.revoke(all.get(2).id(), new RevokeCertificate("9-ж", END, "қате берілген")));
        admin.call(() -> certificates.replace(all.get(3).id(), "жоғалған"));

        assertThat(all)
                .extracting(one -> verified(one).status())
                .containsExactly(
                        VerificationStatus.VALID,
                        VerificationStatus.EXPIRED,
                        VerificationStatus.REVOKED,
                        VerificationStatus.REPLACED);
        assertThat(verification.verify("A".repeat(22))).isEqualTo(Verification.unknown());
        assertThat(verification.verify("<script>")).isEqualTo(Verification.unknown());
        assertThat(Verification.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .doesNotContain("iin", "birthDate", "grades", "score", "workplace", "employer");
    }

    @Test
    void scenario_88_names_stand_in_the_order_of_the_alphabet_across_pages_and_in_the_workbook() throws Exception {
        var names = List.of("Ахметова Ая", "Әлімқұлова Құндыз", "Қасымова Іңкәр", "Ұлықбекова Өрім", "Іргебаева Әсел");
        var course = decided(names.size(), 0);
        stock(names.size());
        finished(program.call(() -> certificates.issueAll(course, new IssueRequest(END, true))));
        var all = issued(course);
        for (var at = 0; at < names.size(); at++) {
            transaction.change(
                    "update certificate set holder_name = ?1, holder_sort_key = ?2 where id = ?3",
                    names.get(at),
                    KazakhOrder.sortKey(names.get(at)),
                    all.get((at * 2 + 1) % names.size()).id().value());
        }
        var filter = Map.of("course", Long.toString(course.value()));

        var shown = new ArrayList<String>();
        for (var first = 0; first < names.size(); first += 2) {
            var page = new PageRequest(first, 2, "holder", true, filter);
            admin.call(() -> certificates.register(page)).rows().forEach(row -> shown.add(row.holder()));
        }
        assertThat(shown).containsExactlyElementsOf(names);
        var workbook = admin.call(() -> certificates.workbook(new PageRequest(0, 1, "holder", true, filter), "kk"));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(book.getFirstSheet().read())
                    .extracting(row -> row.getCellText(RegisterColumn.HOLDER.ordinal()))
                    .containsSubsequence(names);
        }
    }

    private List<CertificateSummary> register(Map<String, String> filters) throws Exception {
        return admin.call(() -> certificates.register(new PageRequest(0, 10, "number", true, filters)))
                .rows();
    }

    private CourseId decided(int passed, int failed) throws Exception {
        return program.call(() -> courses.decided(passed, failed));
    }

    private void stock(int count) throws Exception {
        var first = DELIVERIES.getAndAdd(count);
        admin.run(() -> blanks.receive(new ReceiveBlanks("ИТ", first, count, "1", END, "Баспахана")));
    }

    private void leaveInStock(int count) throws Exception {
        var free = admin.call(() -> blanks.blanks(new PageRequest(0, 500, "", true, Map.of("state", "IN_STOCK"))))
                .rows();
        if (!free.isEmpty()) {
            var ranges = free.stream()
                    .map(blank -> new BlankRange(
                            blank.number().series(),
                            blank.number().number(),
                            blank.number().number()))
                    .toList();
            admin.call(() -> acts.drawUp(
                    new DrawUpAct(BlankActKind.LOSS, END, COMMISSION, ranges, "сынақ", null, Optional.empty())));
        }
        stock(count);
    }

    private JobProgress finished(JobId job) throws Exception {
        return Eventually.until(
                progress -> progress.state() == JobState.DONE || progress.state() == JobState.FAILED,
                () -> admin.call(() -> jobs.job(job)));
    }

    private void papersOf(CertificateId id) throws Exception {
        Eventually.until(detail -> detail.papers().size() == 2, () -> admin.call(() -> certificates.certificate(id)));
    }

    private List<CourseCertificate> issued(CourseId course) throws Exception {
        return admin.call(() -> certificates.issued(course));
    }

    private CourseCertificate only(CourseId course) throws Exception {
        return issued(course).get(0);
    }

    private Verification verified(CourseCertificate certificate) {
        return verification.verify(certificate.token());
    }

    private static List<Object> together(Callable<Object> one, Callable<Object> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            return threads.invokeAll(List.of(one, other)).stream()
                    .map(CertificateServiceIT::result)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Object result(Future<Object> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
