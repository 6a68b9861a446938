package kz.bilik.notice;

import java.util.List;
import kz.bilik.shared.text.LocalText;

/**
 * A notice to be told.
 *
 * @param matter what it is about, unique: the same matter is told once, for example {@code premises:12:SANITARY:30}
 * @param paragraph of the Rules
 * @param link page of the matter, from the root of the application: {@code /staffing/check.xhtml}
 */
public record NewNotice(
        String matter,
        NoticeTone tone,
        LocalText text,
        String paragraph,
        String link,
        List<NoticeAddressee> addressees) {

    public NewNotice {
        addressees = List.copyOf(addressees);
    }
}
