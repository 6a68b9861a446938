package kz.bilik.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers of those who did not pass.
 *
 * @param appealWorkingDays paragraph 26: working days after the confirmation of a protocol in which a listener may appeal
 * @param maxPerWindow paragraph 27(1): reassessments in one window
 * @param window paragraph 27(1): what that window is
 * @param scope paragraph 27(1): which reassessments count together
 * @param nextStreamCounts paragraph 27(2): whether one with the next stream uses up the same right
 * @param completionMaxMonths paragraph 27(4): months in which an interrupted course may be finished; 0 is no limit
 * @param decisionWorkingDays paragraph 27: working days in which a request is decided
 */
public record SecondChanceRules(
        int appealWorkingDays,
        int maxPerWindow,
        ReassessmentWindow window,
        ReassessmentScope scope,
        boolean nextStreamCounts,
        int completionMaxMonths,
        int decisionWorkingDays) {

    static SecondChanceRules of(Map<SettingKey, String> values) {
        return new SecondChanceRules(
                Integer.parseInt(values.get(SettingKey.ASSESSMENT_APPEAL_DAYS)),
                Integer.parseInt(values.get(SettingKey.REASSESSMENT_MAX)),
                ReassessmentWindow.valueOf(values.get(SettingKey.REASSESSMENT_WINDOW)),
                ReassessmentScope.valueOf(values.get(SettingKey.REASSESSMENT_SCOPE)),
                Boolean.parseBoolean(values.get(SettingKey.REASSESSMENT_NEXT_STREAM)),
                Integer.parseInt(values.get(SettingKey.COMPLETION_MAX_MONTHS)),
                Integer.parseInt(values.get(SettingKey.REQUEST_DECISION_DAYS)));
    }

    /** Key → value in the order of the Rules. */
    public Map<String, String> asMap() {
        var map = new LinkedHashMap<String, String>();
        map.put(SettingKey.ASSESSMENT_APPEAL_DAYS.key(), String.valueOf(appealWorkingDays));
        map.put(SettingKey.REASSESSMENT_MAX.key(), String.valueOf(maxPerWindow));
        map.put(SettingKey.REASSESSMENT_WINDOW.key(), window.name());
        map.put(SettingKey.REASSESSMENT_SCOPE.key(), scope.name());
        map.put(SettingKey.REASSESSMENT_NEXT_STREAM.key(), String.valueOf(nextStreamCounts));
        map.put(SettingKey.COMPLETION_MAX_MONTHS.key(), String.valueOf(completionMaxMonths));
        map.put(SettingKey.REQUEST_DECISION_DAYS.key(), String.valueOf(decisionWorkingDays));
        return map;
    }
}
