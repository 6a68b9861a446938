package kz.bilik.document;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A numbered paper whose wording is frozen when it is issued (paragraph 26): the data that the document service prints, with their
 * fingerprint, so that nothing is looked up again when the paper is made and every later change of a character is noticed.
 */
@MappedSuperclass
public abstract class FrozenPaper {

    @Column(name = "number")
    private String number;

    @Column(name = "number_year")
    private int numberYear;

    @Column(name = "number_seq")
    private long numberSequence;

    @Column(name = "language")
    private String language;

    @Column(name = "issue_date")
    private LocalDate issueDate;

    @Column(name = "snapshot")
    private String snapshot;

    @Column(name = "data_hash")
    private String dataHash;

    protected FrozenPaper() {}

    protected FrozenPaper(String number, int year, long sequence, String language, LocalDate issueDate) {
        this.number = number;
        this.numberYear = year;
        this.numberSequence = sequence;
        this.language = language;
        this.issueDate = issueDate;
    }

    /** @param wording JSON as the document service takes it */
    protected final void freeze(String wording) {
        snapshot = wording;
        dataHash = hashOf(wording);
    }

    /** Whether the wording is, to the letter, the one that was frozen. */
    public boolean isUntouched() {
        return hashOf(snapshot).equals(dataHash);
    }

    private static String hashOf(String wording) {
        return Sha256.hex(wording.getBytes(StandardCharsets.UTF_8));
    }

    /** Where the paper of a kind is kept, and how it is called: by number, surname and topic. */
    protected PaperRef paper(DocumentKind kind, long id, String holder, String topic) {
        var surname = holder.split(" ", 2)[0];
        return new PaperRef(PaperName.of(number, surname, topic).value(), kind, id, dataHash);
    }

    protected String writtenNumber() {
        return number;
    }

    protected int numberYear() {
        return numberYear;
    }

    protected long numberSequence() {
        return numberSequence;
    }

    protected String wording() {
        return snapshot;
    }

    public String language() {
        return language;
    }

    public LocalDate issueDate() {
        return issueDate;
    }

    public String dataHash() {
        return dataHash;
    }
}
