package kz.bilik.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers of paragraph 18.
 *
 * @param workingDays in which the data of a listener are given to the national database
 * @param countFrom the day from which they run
 * @param references whether those without a certificate are reported, too, with a reference as their result
 * @param remindWorkingDays before the last day, when whoever still has to act is reminded
 */
public record NedbRules(int workingDays, NedbCountFrom countFrom, boolean references, int remindWorkingDays) {

    static NedbRules of(Map<SettingKey, String> values) {
        return new NedbRules(
                Integer.parseInt(values.get(SettingKey.NEDB_WORKING_DAYS)),
                NedbCountFrom.valueOf(values.get(SettingKey.NEDB_COUNT_FROM)),
                Boolean.parseBoolean(values.get(SettingKey.NEDB_REFERENCES)),
                Integer.parseInt(values.get(SettingKey.NEDB_REMIND_DAYS)));
    }

    /** Key → value in the order of the Rules. */
    public Map<String, String> asMap() {
        var map = new LinkedHashMap<String, String>();
        map.put(SettingKey.NEDB_WORKING_DAYS.key(), String.valueOf(workingDays));
        map.put(SettingKey.NEDB_COUNT_FROM.key(), countFrom.name());
        map.put(SettingKey.NEDB_REFERENCES.key(), String.valueOf(references));
        map.put(SettingKey.NEDB_REMIND_DAYS.key(), String.valueOf(remindWorkingDays));
        return map;
    }
}
