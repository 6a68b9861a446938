package kz.bilik.planning.policy;

import static kz.bilik.planning.LineColumn.FUNDING;
import static kz.bilik.planning.LineColumn.GROUP;
import static kz.bilik.planning.LineColumn.HEADCOUNT;
import static kz.bilik.planning.LineColumn.IIN;
import static kz.bilik.planning.LineColumn.LANGUAGE;
import static kz.bilik.planning.LineColumn.LAST_COURSE;
import static kz.bilik.planning.LineColumn.NAME;
import static kz.bilik.planning.LineColumn.PATRONYMIC;
import static kz.bilik.planning.LineColumn.PROGRAMME;
import static kz.bilik.planning.LineColumn.QUARTER;
import static kz.bilik.planning.LineColumn.SURNAME;
import static kz.bilik.planning.LineColumn.WORKPLACE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.planning.CellProblem;
import kz.bilik.planning.LineCells;
import kz.bilik.planning.LineColumn;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.Funding;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.PersonName;

/**
 * Reads a line of the plan form and says, cell by cell, what is wrong with it.
 *
 * <p>Paragraph 11 and DOC-14: a line names a person or a number of people, their group, the programme, the language, the quarter and who pays.
 * Words are taken in any of the three languages. Paragraph 29: whoever still has a valid certificate is worth a second look.
 */
@Paragraph({"9", "11", "29"})
public final class LinePolicy {

    private static final int LONGEST_TEXT = 300;
    private static final int MOST_PEOPLE = 999;
    private static final int FIRST_YEAR = 1950;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /** @param knownPerson whether the number cell stands for a person whom the line has named before */
    public LineReading read(LineCells cells, LineReference reference, boolean knownPerson) {
        return new Reading(cells, reference, knownPerson).read();
    }

    /**
     * Whether a line may become another, or none.
     *
     * @param placed how many people have their places in it
     * @param before what it asks for; null when it does not count
     * @param after what it would ask for; null when it would not count or not be there
     */
    public Ruling change(long placed, LineTerms before, LineTerms after) {
        if (placed == 0 || before != null && before.sameAs(after) && after.headcount() >= placed) {
            return Ruling.allowed();
        }
        return Ruling.refused(LineRefusal.LINE_HAS_PEOPLE);
    }

    private static final class Reading {

        private final LineCells cells;
        private final LineReference reference;
        private final boolean knownPerson;
        private final List<CellProblem> problems = new ArrayList<>();
        private final List<CellProblem> flags = new ArrayList<>();

        Reading(LineCells cells, LineReference reference, boolean knownPerson) {
            this.cells = cells;
            this.reference = reference;
            this.knownPerson = knownPerson;
        }

        LineReading read() {
            texts();
            var iin = iin();
            var name = name();
            var headcount = headcount();
            var group = group();
            var programme = programme();
            group.ifPresent(asked -> programme
                    .filter(known -> !known.targetGroups().contains(asked))
                    .ifPresent(other -> wrong(GROUP, LineRefusal.GROUP_NOT_OF_PROGRAMME)));
            var language = word(
                    LANGUAGE, TeachingLanguage.values(), LineRefusal.LANGUAGE_MISSING, LineRefusal.LANGUAGE_UNKNOWN);
            var quarter = quarter();
            var funding = word(FUNDING, Funding.values(), LineRefusal.FUNDING_MISSING, LineRefusal.FUNDING_UNKNOWN);
            lastCourse();
            if (!problems.isEmpty()) {
                return new LineReading(Optional.empty(), problems, flags);
            }
            return new LineReading(
                    Optional.of(new LineContent(
                            written(group.orElseThrow(), programme.orElseThrow(), language.orElseThrow())
                                    .with(QUARTER, String.valueOf(quarter.orElseThrow()))
                                    .with(FUNDING, funding.orElseThrow().name())
                                    .with(HEADCOUNT, isNamed() ? null : String.valueOf(headcount.orElseThrow())),
                            iin.orElse(null),
                            name.orElse(null),
                            headcount.orElseThrow(),
                            group.orElseThrow(),
                            programme.orElseThrow(),
                            language.orElseThrow(),
                            quarter.orElseThrow(),
                            funding.orElseThrow())),
                    problems,
                    flags);
        }

        /** One way of writing what was typed in many, so that a change of the wording is no change of the line. */
        private LineCells written(PositionGroup group, ApprovedProgramme programme, TeachingLanguage language) {
            return cells.with(GROUP, group.name())
                    .with(PROGRAMME, programme.code())
                    .with(LANGUAGE, language.name());
        }

        private void wrong(LineColumn column, Ground ground) {
            problems.add(new CellProblem(column, ground));
        }

        private void texts() {
            if (!cells.has(WORKPLACE)) {
                wrong(WORKPLACE, LineRefusal.WORKPLACE_MISSING);
            }
            cells.cells().entrySet().stream()
                    .filter(cell -> cell.getValue().length() > LONGEST_TEXT)
                    .forEach(cell -> wrong(cell.getKey(), LineRefusal.TEXT_TOO_LONG));
        }

        private Optional<Iin> iin() {
            if (knownPerson || !cells.has(IIN)) {
                return Optional.empty();
            }
            var reading = Iin.parse(cells.get(IIN));
            reading.refusal().ifPresent(refusal -> wrong(IIN, refusal));
            return reading.isValid() ? Optional.of(reading.iin()) : Optional.empty();
        }

        private Optional<PersonName> name() {
            if (!isNamed()) {
                return Optional.empty();
            }
            if (!cells.has(IIN)) {
                wrong(IIN, LineRefusal.IIN_MISSING);
            }
            if (!cells.has(SURNAME)) {
                wrong(SURNAME, LineRefusal.SURNAME_MISSING);
            }
            if (!cells.has(NAME)) {
                wrong(NAME, LineRefusal.NAME_MISSING);
            }
            return cells.has(SURNAME) && cells.has(NAME)
                    ? Optional.of(new PersonName(cells.get(SURNAME), cells.get(NAME), cells.get(PATRONYMIC)))
                    : Optional.empty();
        }

        private boolean isNamed() {
            return Stream.of(IIN, SURNAME, NAME, PATRONYMIC).anyMatch(cells::has);
        }

        private Optional<Integer> headcount() {
            if (!cells.has(HEADCOUNT)) {
                if (!isNamed()) {
                    wrong(HEADCOUNT, LineRefusal.PERSON_OR_HEADCOUNT_MISSING);
                    return Optional.empty();
                }
                return Optional.of(1);
            }
            var typed = cells.get(HEADCOUNT).replace(',', '.').replace("\u00a0", "");
            if (!typed.matches("-?\\d{1,9}(\\.\\d{1,4})?")
                    || new BigDecimal(typed).stripTrailingZeros().scale() > 0) {
                wrong(HEADCOUNT, LineRefusal.HEADCOUNT_NOT_WHOLE);
                return Optional.empty();
            }
            var number = new BigDecimal(typed).intValueExact();
            if (number < 1 || number > MOST_PEOPLE) {
                wrong(HEADCOUNT, LineRefusal.HEADCOUNT_OUT_OF_RANGE);
                return Optional.empty();
            }
            if (isNamed() && number != 1) {
                wrong(HEADCOUNT, LineRefusal.HEADCOUNT_OF_A_NAMED_PERSON);
                return Optional.empty();
            }
            return Optional.of(number);
        }

        private Optional<PositionGroup> group() {
            return word(GROUP, PositionGroup.values(), LineRefusal.GROUP_MISSING, LineRefusal.GROUP_UNKNOWN);
        }

        /** A code, or a code with the title behind it as the list of the file has it. */
        private Optional<ApprovedProgramme> programme() {
            if (!cells.has(PROGRAMME)) {
                wrong(PROGRAMME, LineRefusal.PROGRAMME_MISSING);
                return Optional.empty();
            }
            var code = cells.get(PROGRAMME).split(" · ", 2)[0].strip();
            var found = Optional.ofNullable(reference.programmes().get(code))
                    .or(() -> reference.programmes().values().stream()
                            .filter(known -> known.code().equalsIgnoreCase(code))
                            .findFirst());
            if (found.isEmpty()) {
                wrong(PROGRAMME, LineRefusal.PROGRAMME_UNKNOWN);
            }
            return found;
        }

        private Optional<Integer> quarter() {
            if (!cells.has(QUARTER)) {
                wrong(QUARTER, LineRefusal.QUARTER_MISSING);
                return Optional.empty();
            }
            var typed = cells.get(QUARTER).toUpperCase(Locale.ROOT);
            var roman = ROMAN.indexOf(typed) + 1;
            if (roman > 0) {
                return Optional.of(roman);
            }
            if (typed.matches("[1-4]")) {
                return Optional.of(Integer.parseInt(typed));
            }
            wrong(QUARTER, LineRefusal.QUARTER_UNKNOWN);
            return Optional.empty();
        }

        private void lastCourse() {
            if (!cells.has(LAST_COURSE)) {
                return;
            }
            var typed = cells.get(LAST_COURSE);
            if (!typed.matches("\\d{4}")
                    || Integer.parseInt(typed) < FIRST_YEAR
                    || Integer.parseInt(typed) > reference.year()) {
                wrong(LAST_COURSE, LineRefusal.LAST_COURSE_YEAR_WRONG);
            } else if (Integer.parseInt(typed) + reference.certificateValidYears() > reference.year()) {
                flags.add(new CellProblem(LAST_COURSE, LineFlag.LAST_COURSE_RECENT));
            }
        }

        private <E extends Enum<E>> Optional<E> word(LineColumn column, E[] constants, Ground missing, Ground unknown) {
            if (!cells.has(column)) {
                wrong(column, missing);
                return Optional.empty();
            }
            var typed = cells.get(column);
            var found = Arrays.stream(constants)
                    .filter(constant -> means(typed, constant))
                    .findFirst();
            if (found.isEmpty()) {
                wrong(column, unknown);
            }
            return found;
        }

        private static boolean means(String typed, Enum<?> constant) {
            var words = EnumTexts.of(constant);
            return Stream.of(constant.name(), words.kk(), words.ru(), words.en())
                    .anyMatch(typed::equalsIgnoreCase);
        }
    }
}
