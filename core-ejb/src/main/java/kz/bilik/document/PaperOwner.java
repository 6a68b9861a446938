package kz.bilik.document;

import java.util.Optional;

/** A feature whose things have papers. It alone knows whether the caller may read one, how it is called and which wording is current. */
public interface PaperOwner {

    boolean owns(DocumentKind kind);

    /** @return empty when there is no such owner, or not for this caller */
    Optional<PaperRef> findPaper(DocumentKind kind, long ownerId);
}
