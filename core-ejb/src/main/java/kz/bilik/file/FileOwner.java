package kz.bilik.file;

/** A feature whose things have files. It alone knows whether the caller may read one. */
public interface FileOwner {

    /** @return false when the file is not of this feature, or not for this caller */
    boolean mayRead(FileId file);
}
