package kz.bilik.nedb;

/** In which form an export is read. */
public enum NedbFormat {
    CSV,
    XLSX,
    JSON
}
