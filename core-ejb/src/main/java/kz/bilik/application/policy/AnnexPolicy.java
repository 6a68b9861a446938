package kz.bilik.application.policy;

import kz.bilik.application.Addressee;
import kz.bilik.application.AnnexForm;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.programme.Funding;
import kz.bilik.shared.regulation.Paragraph;

/**
 * Which annex an application takes and to whom it goes.
 *
 * <p>Paragraph 9 does not say which annex is for whom: by position, because a head cannot apply to himself. A head's application goes to the
 * education department, in a city of republican significance, which has no departments, to its administration (paragraph 11, R-11.3). For a
 * course that is paid from other sources no annex is prescribed.
 */
@Paragraph({"9", "11"})
public final class AnnexPolicy {

    public AnnexChoice decide(AnnexFacts facts) {
        var form = form(facts);
        var switched = facts.asked() != null && form != null && form != facts.asked();
        return new AnnexChoice(form, addressee(facts), switched);
    }

    private static AnnexForm form(AnnexFacts facts) {
        if (facts.funding() == Funding.EXTRA_BUDGET) {
            return null;
        }
        if (facts.formByPosition() || facts.asked() == null) {
            return facts.group() == PositionGroup.HEAD ? AnnexForm.ANNEX_2 : AnnexForm.ANNEX_1;
        }
        return facts.asked();
    }

    private static Addressee addressee(AnnexFacts facts) {
        if (facts.group() != PositionGroup.HEAD) {
            return Addressee.PRESCHOOL;
        }
        return facts.cityWithoutDistricts() ? Addressee.REGION : Addressee.DISTRICT;
    }
}
