package kz.bilik.accreditation.policy;

import java.time.LocalDate;
import kz.bilik.accreditation.PackageItemKind;

/**
 * A document that is to be put into a package.
 *
 * @param person whether it says whom it is about
 * @param draft whether the package can still be changed
 */
public record ItemFacts(
        PackageItemKind kind,
        String title,
        LocalDate validFrom,
        LocalDate validTo,
        Integer pages,
        boolean fileKept,
        boolean person,
        boolean draft) {}
