package kz.bilik.web.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** A browser by the name that people know it by, from what it says about itself. */
final class BrowserName {

    private static final int LONGEST = 60;

    /** In the order in which they are asked: most browsers name others too. */
    private static final Map<String, String> BROWSERS = ordered(
            "YaBrowser/",
            "Yandex",
            "OPR/",
            "Opera",
            "Edg/",
            "Edge",
            "SamsungBrowser/",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "CriOS/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    private BrowserName() {}

    static String of(String agent) {
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        if (browser.isEmpty()) {
            return agent.length() <= LONGEST ? agent : agent.substring(0, LONGEST) + "…";
        }
        return system.isEmpty() ? browser : browser + " · " + system;
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            names.put(pairs[at], pairs[at + 1]);
        }
        return names;
    }
}
