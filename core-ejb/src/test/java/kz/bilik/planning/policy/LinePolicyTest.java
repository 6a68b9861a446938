package kz.bilik.planning.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.planning.CellProblem;
import kz.bilik.planning.LineCells;
import kz.bilik.planning.LineColumn;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.IinRefusal;
import kz.bilik.shared.text.LocalText;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePolicyTest {

    private static final LineReference REFERENCE = new LineReference(
            Map.of(
                    "BEDI-072",
                    programme(1, "BEDI-072", PositionGroup.PEDAGOGUE, PositionGroup.METHODOLOGIST),
                    "BEDI-036",
                    programme(2, "BEDI-036", PositionGroup.HEAD)),
            2026,
            3);

    private final LinePolicy policy = new LinePolicy();

    @Test
    @Paragraph("11")
    void a_number_of_people_is_read_whatever_language_its_words_are_in() {
        var kazakh = policy.read(number(), REFERENCE, false).content().orElseThrow();
        var mixed = policy.read(
                        number().with(LineColumn.GROUP, "Педагог")
                                .with(LineColumn.LANGUAGE, "kazakh")
                                .with(LineColumn.QUARTER, "ii")
                                .with(LineColumn.FUNDING, "Республиканский бюджет")
                                .with(LineColumn.PROGRAMME, "bedi-072 · Ойын (72)")
                                .with(LineColumn.HEADCOUNT, "5.0"),
                        REFERENCE,
                        false)
                .content()
                .orElseThrow();

        assertThat(kazakh)
                .extracting(LineContent::headcount, LineContent::group, LineContent::language, LineContent::quarter)
                .containsExactly(5, PositionGroup.PEDAGOGUE, TeachingLanguage.KK, 2);
        assertThat(kazakh.funding()).isEqualTo(Funding.REPUBLICAN_BUDGET);
        assertThat(mixed.cells()).isEqualTo(kazakh.cells());
        assertThat(mixed.identity("")).isEqualTo(kazakh.identity(""));
    }

    @Test
    @Paragraph("11")
    void a_line_in_which_people_have_places_keeps_what_they_rely_on() {
        var five = new LineTerms("BEDI-072", PositionGroup.PEDAGOGUE, 5);

        assertThat(policy.change(0, five, null).isAllowed()).isTrue();
        assertThat(policy.change(3, five, new LineTerms("BEDI-072", PositionGroup.PEDAGOGUE, 3))
                        .isAllowed())
                .isTrue();
        for (var after : new LineTerms[] {
            null,
            new LineTerms("BEDI-072", PositionGroup.PEDAGOGUE, 2),
            new LineTerms("BEDI-036", PositionGroup.PEDAGOGUE, 5),
            new LineTerms("BEDI-072", PositionGroup.METHODOLOGIST, 5)
        }) {
            assertThat(policy.change(3, five, after).grounds()).containsExactly(LineRefusal.LINE_HAS_PEOPLE);
        }
    }

    @Test
    @Paragraph({"9", "11"})
    void a_named_person_has_a_number_of_his_own_and_is_one() {
        var reading = policy.read(person(), REFERENCE, false);

        assertThat(reading.content().orElseThrow().iin().digits()).isEqualTo("850315400124");
        assertThat(reading.content().orElseThrow().headcount()).isEqualTo(1);
        assertThat(reading.content().orElseThrow().identity("7")).isEqualTo("person 7 BEDI-072");
        assertThat(problems(person().with(LineColumn.HEADCOUNT, "2")))
                .containsExactly(tuple(LineColumn.HEADCOUNT, LineRefusal.HEADCOUNT_OF_A_NAMED_PERSON));
        assertThat(problems(person().with(LineColumn.IIN, null)))
                .containsExactly(tuple(LineColumn.IIN, LineRefusal.IIN_MISSING));
        assertThat(problems(person().with(LineColumn.SURNAME, null).with(LineColumn.NAME, null)))
                .containsExactly(
                        tuple(LineColumn.SURNAME, LineRefusal.SURNAME_MISSING),
                        tuple(LineColumn.NAME, LineRefusal.NAME_MISSING));
        assertThat(policy.read(person().with(LineColumn.IIN, "850315••••••"), REFERENCE, true)
                        .content())
                .isPresent();
    }

    @ParameterizedTest
    @Paragraph("9")
    @CsvSource({
        "850315400125, IIN_CHECKSUM",
        "900229300451, IIN_DATE",
        "850315700123, IIN_CENTURY",
        "990440001234, IIN_IS_BIN",
        "85031540012, IIN_LENGTH"
    })
    void a_wrong_number_is_named_beside_its_cell(String iin, IinRefusal refusal) {
        assertThat(problems(person().with(LineColumn.IIN, iin))).containsExactly(tuple(LineColumn.IIN, refusal));
    }

    @ParameterizedTest
    @Paragraph("11")
    @CsvSource({
        "WORKPLACE, , WORKPLACE_MISSING",
        "HEADCOUNT, , PERSON_OR_HEADCOUNT_MISSING",
        "HEADCOUNT, 2.5, HEADCOUNT_NOT_WHOLE",
        "HEADCOUNT, он, HEADCOUNT_NOT_WHOLE",
        "HEADCOUNT, 0, HEADCOUNT_OUT_OF_RANGE",
        "HEADCOUNT, 1000, HEADCOUNT_OUT_OF_RANGE",
        "GROUP, , GROUP_MISSING",
        "GROUP, аспаз, GROUP_UNKNOWN",
        "GROUP, басшы, GROUP_NOT_OF_PROGRAMME",
        "PROGRAMME, , PROGRAMME_MISSING",
        "LANGUAGE, , LANGUAGE_MISSING",
        "LANGUAGE, француз, LANGUAGE_UNKNOWN",
        "QUARTER, , QUARTER_MISSING",
        "QUARTER, 5, QUARTER_UNKNOWN",
        "FUNDING, , FUNDING_MISSING",
        "FUNDING, демеуші, FUNDING_UNKNOWN",
        "LAST_COURSE, 2027, LAST_COURSE_YEAR_WRONG",
        "LAST_COURSE, былтыр, LAST_COURSE_YEAR_WRONG"
    })
    void what_is_wrong_is_named_beside_its_cell(LineColumn column, String text, LineRefusal refusal) {
        assertThat(problems(number().with(column, text)))
                .extracting(problem -> problem.toList().get(1))
                .containsExactly(refusal);
    }

    @Test
    @Paragraph("11")
    void an_unknown_programme_and_a_long_text_are_named() {
        assertThat(problems(number().with(LineColumn.PROGRAMME, "BEDI-999")))
                .containsExactly(tuple(LineColumn.PROGRAMME, LineRefusal.PROGRAMME_UNKNOWN));
        assertThat(problems(number().with(LineColumn.NOTE, "ә".repeat(301))))
                .containsExactly(tuple(LineColumn.NOTE, LineRefusal.TEXT_TOO_LONG));
        assertThat(problems(number().with(LineColumn.NOTE, "ә".repeat(300)))).isEmpty();
    }

    @Test
    @Paragraph("29")
    void whoever_may_still_hold_a_certificate_is_worth_a_second_look() {
        var recent = policy.read(number().with(LineColumn.LAST_COURSE, "2024"), REFERENCE, false);

        assertThat(recent.content()).isPresent();
        assertThat(recent.flags())
                .containsExactly(new CellProblem(LineColumn.LAST_COURSE, LineFlag.LAST_COURSE_RECENT));
        assertThat(policy.read(number().with(LineColumn.LAST_COURSE, "2023"), REFERENCE, false)
                        .flags())
                .isEmpty();
    }

    private List<Tuple> problems(LineCells cells) {
        return policy.read(cells, REFERENCE, false).problems().stream()
                .map(problem -> tuple(problem.column(), problem.ground()))
                .toList();
    }

    private static LineCells number() {
        var cells = new EnumMap<LineColumn, String>(LineColumn.class);
        cells.put(LineColumn.WORKPLACE, "«Балауса» бөбекжай-бақшасы");
        cells.put(LineColumn.HEADCOUNT, "5");
        cells.put(LineColumn.GROUP, "педагог");
        cells.put(LineColumn.PROGRAMME, "BEDI-072");
        cells.put(LineColumn.LANGUAGE, "қазақ тілі");
        cells.put(LineColumn.QUARTER, "2");
        cells.put(LineColumn.FUNDING, "республикалық бюджет");
        return new LineCells(cells);
    }

    private static LineCells person() {
        return number().with(LineColumn.HEADCOUNT, null)
                .with(LineColumn.IIN, "850315400124")
                .with(LineColumn.SURNAME, "Әлімқұлова")
                .with(LineColumn.NAME, "Құндыз");
    }

    private static ApprovedProgramme programme(long id, String code, PositionGroup... groups) {
        return new ApprovedProgramme(
                new ProgrammeId(id),
                code,
                new LocalText("Ойын арқылы дамыту", null, null),
                72,
                CourseForm.WITH_PAID_LEAVE,
                false,
                Set.of(groups));
    }
}
