package kz.bilik.accreditation;

import java.time.LocalDate;
import kz.bilik.file.Upload;
import kz.bilik.organisation.PersonId;

/**
 * A document put into a package.
 *
 * @param validFrom null when the document names none
 * @param validTo last day; null without a term
 * @param pages null: those of the file
 * @param person whom a proof or a contract is about; null for the others
 */
public record AddItem(
        PackageItemKind kind,
        String title,
        String number,
        LocalDate date,
        LocalDate validFrom,
        LocalDate validTo,
        Integer pages,
        PersonId person,
        Upload file) {}
