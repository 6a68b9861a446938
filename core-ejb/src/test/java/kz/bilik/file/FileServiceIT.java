package kz.bilik.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static kz.bilik.file.policy.UploadRefusal.FILE_TYPE_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.util.Arrays;
import kz.bilik.audit.AuditTrail;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsTrainer;
import kz.bilik.it.InTransaction;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FileServiceIT {

    @Inject
    private FileService files;

    @Inject
    private FilesOfTests owner;

    @Inject
    private AuditTrail trail;

    @Inject
    private InTransaction transaction;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsTrainer trainer;

    @Test
    void a_file_is_kept_encrypted_and_comes_back_as_it_was_to_the_entitled_only() throws Exception {
        var scan = Scans.pdf("..\\..\\диплом\r\n.pdf", 700);
        var kept = admin.call(() -> owner.keep(scan));

        var read = admin.call(() -> files.read(kept.token()));

        assertThat(read.bytes()).isEqualTo(scan.bytes());
        assertThat(read.detail().name()).isEqualTo("диплом__.pdf");
        assertThat(read.detail().pages()).isEqualTo(700);
        var sealed = (byte[]) transaction.single(
                "select sealed from stored_file_part where file_id = ? and part_no = 0",
                kept.id().value());
        assertThat(new String(Arrays.copyOf(sealed, 2000), ISO_8859_1)).doesNotContain("%PDF");
        assertThatThrownBy(() -> trainer.call(() -> files.read(kept.token()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> trainer.call(() -> files.read("0".repeat(32)))).isInstanceOf(NotFoundException.class);
        assertThat(admin.call(() ->
                        trail.history("stored_file", String.valueOf(kept.id().value()))))
                .extracting(row -> row.entry().action())
                .containsExactly("FILE_KEPT", "FILE_READ");
    }

    @Test
    void what_is_refused_leaves_nothing() throws Exception {
        assertThatThrownBy(() -> admin.call(() -> owner.keep(new Upload("a.pdf", "<html>".getBytes(ISO_8859_1)))))
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused -> assertThat(refused.ruling().grounds()).containsExactly(FILE_TYPE_UNKNOWN));

        assertThat(((Number) transaction.single("select count(*) from stored_file where name = 'a.pdf'")).intValue())
                .isZero();
    }

    @Test
    void a_purged_file_is_gone_and_its_record_stays() throws Exception {
        var kept = admin.call(() -> owner.keep(Scans.pdf("куәлік.pdf", 1)));

        admin.run(() -> owner.purge(kept.id()));

        assertThatThrownBy(() -> admin.call(() -> files.read(kept.token()))).isInstanceOf(NotFoundException.class);
        assertThat(((Number) transaction.single(
                                "select count(*) from stored_file_part where file_id = ?",
                                kept.id().value()))
                        .intValue())
                .isZero();
        assertThat(transaction.single(
                        "select sha256 from stored_file where id = ?", kept.id().value()))
                .isEqualTo(kept.sha256());
    }
}
