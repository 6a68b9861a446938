package kz.bilik.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeSummary;
import kz.bilik.notice.NoticeTone;
import kz.bilik.shared.text.LocalText;

/** A notice as it was told; its words never change. */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "matter")
    private String matter;

    @Enumerated(EnumType.STRING)
    @Column(name = "tone")
    private NoticeTone tone;

    @Column(name = "text_kk")
    private String textKk;

    @Column(name = "text_ru")
    private String textRu;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "paragraph")
    private String paragraph;

    @Column(name = "link")
    private String link;

    @Column(name = "told_at")
    private Instant toldAt;

    protected Notice() {}

    public static Notice told(NewNotice news, Instant at) {
        var notice = new Notice();
        notice.matter = news.matter();
        notice.tone = news.tone();
        notice.textKk = news.text().kk();
        notice.textRu = news.text().ru();
        notice.textEn = news.text().en();
        notice.paragraph = news.paragraph();
        notice.link = news.link();
        notice.toldAt = at;
        return notice;
    }

    public long id() {
        return id;
    }

    public NoticeSummary summary() {
        return new NoticeSummary(id, tone, new LocalText(textKk, textRu, textEn), paragraph, link, toldAt);
    }
}
