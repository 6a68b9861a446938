package kz.bilik.planning.policy;

import kz.bilik.organisation.PositionGroup;
import kz.bilik.planning.LineCells;
import kz.bilik.planning.LineColumn;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.Funding;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.PersonName;

/**
 * A line that says all it must.
 *
 * @param iin of a named person; null for a number of people, and for a person that the line has named before
 * @param name null for a number of people
 */
public record LineContent(
        LineCells cells,
        Iin iin,
        PersonName name,
        int headcount,
        PositionGroup group,
        ApprovedProgramme programme,
        TeachingLanguage language,
        int quarter,
        Funding funding) {

    public boolean named() {
        return name != null;
    }

    /**
     * What makes this line this one: the person and the programme, or who asks how for what.
     *
     * @param person identity of the named person, in whatever form the caller knows it
     */
    public String identity(String person) {
        return named()
                ? "person " + person + " " + programme.code()
                : String.join(
                        "|",
                        "number",
                        KazakhFold.fold(cells.get(LineColumn.WORKPLACE)),
                        group.name(),
                        programme.code(),
                        language.name(),
                        String.valueOf(quarter),
                        funding.name());
    }
}
