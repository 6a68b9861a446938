package kz.bilik.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers of paragraph 28.
 *
 * @param minMembers fewest members of the commission
 * @param explanationWorkingDays in which a listener may explain himself
 * @param notifyWorkingDays in which the employer is informed of an expulsion
 */
public record ExpulsionRules(int minMembers, int explanationWorkingDays, int notifyWorkingDays) {

    static ExpulsionRules of(Map<SettingKey, String> values) {
        return new ExpulsionRules(
                Integer.parseInt(values.get(SettingKey.COMMISSION_MIN_MEMBERS)),
                Integer.parseInt(values.get(SettingKey.EXPULSION_EXPLANATION_DAYS)),
                Integer.parseInt(values.get(SettingKey.EXPULSION_NOTIFY_DAYS)));
    }

    Map<String, String> asMap() {
        var map = new LinkedHashMap<String, String>();
        map.put(SettingKey.COMMISSION_MIN_MEMBERS.key(), String.valueOf(minMembers));
        map.put(SettingKey.EXPULSION_EXPLANATION_DAYS.key(), String.valueOf(explanationWorkingDays));
        map.put(SettingKey.EXPULSION_NOTIFY_DAYS.key(), String.valueOf(notifyWorkingDays));
        return map;
    }
}
