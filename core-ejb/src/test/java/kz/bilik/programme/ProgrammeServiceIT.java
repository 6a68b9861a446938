package kz.bilik.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsDirector;
import kz.bilik.it.AsRegion;
import kz.bilik.it.AsTrainer;
import kz.bilik.programme.policy.DurationRefusal;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.LocalText;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ProgrammeServiceIT {

    @Inject
    private ProgrammeService programmes;

    @Inject
    private AsTrainer trainer;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDirector director;

    @Inject
    private AsRegion region;

    @Test
    @Paragraph({"3", "22(1)"})
    void a_programme_goes_from_draft_to_an_order_and_never_changes_again() throws Exception {
        var id = trainer.call(() -> programmes.draft(draft("WAY-35", "35", "35")));
        assertThatThrownBy(() -> trainer.run(() -> programmes.sendForAgreement(id)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.ruling().grounds())
                                .containsExactly(DurationRefusal.HOURS_BELOW_MINIMUM));
        assertThatThrownBy(() -> trainer.run(() -> programmes.reword(id, draft("WAY-35", "36.5", "36.5"))))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> region.call(() -> programmes.programme(id))).isInstanceOf(NotFoundException.class);

        trainer.run(() -> programmes.reword(id, draft("WAY-35", "36", "20", "16")));
        trainer.run(() -> programmes.sendForAgreement(id));
        admin.run(() -> programmes.giveBack(id, "Модуль атауын нақтылаңыз"));
        trainer.run(() -> programmes.takeUpAgain(id));
        trainer.run(() -> programmes.sendForAgreement(id));
        admin.run(() -> programmes.agree(id, "Ғылыми-әдістемелік кеңес"));
        director.run(() -> programmes.approve(id, "12-н", LocalDate.of(2026, 1, 15)));

        var approved = region.call(() -> programmes.programme(id));
        assertThat(approved.state()).isEqualTo(ProgrammeState.APPROVED);
        assertThat(approved.modules()).extracting(ModuleDetail::hours).containsExactly(20, 16);
        assertThatThrownBy(() -> trainer.run(() -> programmes.reword(id, draft("WAY-35", "40", "40"))))
                .isInstanceOf(IllegalTransitionException.class);

        var next = trainer.call(() -> programmes.draftVersion(id));
        assertThat(trainer.call(() -> programmes.programme(next)).modules()).hasSize(2);
        assertThat(trainer.call(() -> programmes.programme(next)).versionNo()).isEqualTo(2);
        assertThatThrownBy(() -> trainer.call(() -> programmes.draftVersion(id)))
                .isInstanceOf(RefusedException.class);
        admin.run(() -> programmes.archive(id, "жаңа нұсқа жасалды"));
    }

    private static ProgrammeDraft draft(String code, String hours, String... modules) {
        var title = new LocalText("Бағдарлама жолы", "Путь программы", "The way of a programme");
        return new ProgrammeDraft(
                code,
                title,
                new BigDecimal(hours),
                ProgrammeTerms.usual(),
                List.of(modules).stream()
                        .map(module -> new ProgrammeDraft.Module(title, new BigDecimal(module), 1))
                        .toList(),
                List.of(ComponentSpec.finalTest(BigDecimal.valueOf(50), BigDecimal.valueOf(50))));
    }
}
