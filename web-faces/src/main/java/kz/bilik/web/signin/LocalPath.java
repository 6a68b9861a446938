package kz.bilik.web.signin;

/** Where to go after an act: only a page of Bilik itself, so that no link can lead a user out. */
public final class LocalPath {

    private LocalPath() {}

    public static String of(String asked) {
        var safe = asked != null && asked.matches("/[A-Za-z0-9][A-Za-z0-9/_-]*\\.xhtml(\\?[^\\s\\\\]*)?");
        return safe && !asked.startsWith("/login") && !asked.startsWith("/second") && !asked.startsWith("/error")
                ? asked
                : "/index.xhtml";
    }
}
