package kz.bilik.document;

/**
 * Where a paper is found and how it is called when it leaves the house.
 *
 * @param dataHash which wording of the owner's data the paper must carry
 */
public record PaperRef(String name, DocumentKind kind, long ownerId, String dataHash) {}
