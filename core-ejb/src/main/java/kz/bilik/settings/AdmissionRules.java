package kz.bilik.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is decided about identity copies and about how the papers of an admission name the institute.
 *
 * @param identityCopyYears paragraph 17: years that an identity copy is kept after the last course
 * @param city where the institute makes its orders
 * @param address of the institute
 * @param bank account of the institute
 */
public record AdmissionRules(int identityCopyYears, String city, String address, String bank) {

    static AdmissionRules of(Map<SettingKey, String> values) {
        return new AdmissionRules(
                Integer.parseInt(values.get(SettingKey.IDENTITY_COPY_YEARS)),
                values.get(SettingKey.INSTITUTE_CITY),
                values.get(SettingKey.INSTITUTE_ADDRESS),
                values.get(SettingKey.INSTITUTE_BANK));
    }

    Map<String, String> asMap() {
        var map = new LinkedHashMap<String, String>();
        map.put(SettingKey.IDENTITY_COPY_YEARS.key(), String.valueOf(identityCopyYears));
        map.put(SettingKey.INSTITUTE_CITY.key(), city);
        map.put(SettingKey.INSTITUTE_ADDRESS.key(), address);
        map.put(SettingKey.INSTITUTE_BANK.key(), bank);
        return map;
    }
}
