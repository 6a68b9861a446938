package kz.bilik.settings;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers of paragraphs 6 and 7.
 *
 * @param minMembers fewest members of the working group
 * @param termYears years for which it is set up
 * @param quorumPercent more than this share of the members makes a quorum
 * @param majorityPercent more than this share of those voting carries a decision
 * @param forwardWorkingDays in which the authorised body forwards a package
 * @param reviewWorkingDays in which the working group decides
 * @param reviewStartsFrom the day from which those run
 * @param complianceParagraph the paragraph that the printed decision names
 */
public record AccreditationRules(
        int minMembers,
        int termYears,
        BigDecimal quorumPercent,
        BigDecimal majorityPercent,
        int forwardWorkingDays,
        int reviewWorkingDays,
        ReviewStart reviewStartsFrom,
        int complianceParagraph) {

    static AccreditationRules of(Map<SettingKey, String> values) {
        return new AccreditationRules(
                Integer.parseInt(values.get(SettingKey.WG_MIN_MEMBERS)),
                Integer.parseInt(values.get(SettingKey.WG_TERM_YEARS)),
                new BigDecimal(values.get(SettingKey.WG_QUORUM)),
                new BigDecimal(values.get(SettingKey.WG_MAJORITY)),
                Integer.parseInt(values.get(SettingKey.PACKAGE_FORWARD_DAYS)),
                Integer.parseInt(values.get(SettingKey.PACKAGE_REVIEW_DAYS)),
                ReviewStart.valueOf(values.get(SettingKey.PACKAGE_REVIEW_STARTS)),
                Integer.parseInt(values.get(SettingKey.RULES_COMPLIANCE_PARAGRAPH)));
    }

    /** Key → value in the order of the Rules. */
    public Map<String, String> asMap() {
        var map = new LinkedHashMap<String, String>();
        map.put(SettingKey.WG_MIN_MEMBERS.key(), String.valueOf(minMembers));
        map.put(SettingKey.WG_TERM_YEARS.key(), String.valueOf(termYears));
        map.put(SettingKey.WG_QUORUM.key(), quorumPercent.toPlainString());
        map.put(SettingKey.WG_MAJORITY.key(), majorityPercent.toPlainString());
        map.put(SettingKey.PACKAGE_FORWARD_DAYS.key(), String.valueOf(forwardWorkingDays));
        map.put(SettingKey.PACKAGE_REVIEW_DAYS.key(), String.valueOf(reviewWorkingDays));
        map.put(SettingKey.PACKAGE_REVIEW_STARTS.key(), reviewStartsFrom.name());
        map.put(SettingKey.RULES_COMPLIANCE_PARAGRAPH.key(), String.valueOf(complianceParagraph));
        return map;
    }
}
