package kz.bilik.settings;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers of paragraph 3(1).
 *
 * @param thresholdPercent share of qualified persons, percent
 * @param base of whom it is taken
 * @param industryMinYears full years that a specialist of production has worked
 */
public record StaffingRules(BigDecimal thresholdPercent, StaffingBase base, int industryMinYears) {

    static StaffingRules of(Map<SettingKey, String> values) {
        return new StaffingRules(
                new BigDecimal(values.get(SettingKey.STAFFING_THRESHOLD)),
                StaffingBase.valueOf(values.get(SettingKey.STAFFING_BASE)),
                Integer.parseInt(values.get(SettingKey.STAFFING_INDUSTRY_MIN_YEARS)));
    }

    /** Key → value in the order of the Rules. */
    public Map<String, String> asMap() {
        var map = new LinkedHashMap<String, String>();
        map.put(SettingKey.STAFFING_THRESHOLD.key(), thresholdPercent.toPlainString());
        map.put(SettingKey.STAFFING_BASE.key(), base.name());
        map.put(SettingKey.STAFFING_INDUSTRY_MIN_YEARS.key(), String.valueOf(industryMinYears));
        return map;
    }
}
