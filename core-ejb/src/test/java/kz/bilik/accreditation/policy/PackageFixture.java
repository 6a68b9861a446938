package kz.bilik.accreditation.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.bilik.accreditation.PackageItemKind;
import kz.bilik.accreditation.policy.SubmissionFacts.Document;
import kz.bilik.organisation.PersonId;

/** A package as the tests speak of it: complete until something is taken out of it. */
final class PackageFixture {

    static final PersonId TRAINER = new PersonId(7);

    private final List<Document> documents = new ArrayList<>();
    private boolean staffingPasses = true;
    private String overrideReason;

    private PackageFixture() {
        for (var kind : PackageItemKind.values()) {
            documents.add(new Document(kind, null, kind.isPersonal() ? TRAINER : null));
        }
    }

    static PackageFixture aCompletePackage() {
        return new PackageFixture();
    }

    PackageFixture without(PackageItemKind kind) {
        documents.removeIf(document -> document.kind() == kind);
        return this;
    }

    PackageFixture with(PackageItemKind kind, String validTo) {
        without(kind);
        documents.add(new Document(kind, LocalDate.parse(validTo), kind.isPersonal() ? TRAINER : null));
        return this;
    }

    PackageFixture aboutAnother(PackageItemKind kind) {
        without(kind);
        documents.add(new Document(kind, null, new PersonId(8)));
        return this;
    }

    PackageFixture belowFortyPercent() {
        staffingPasses = false;
        return this;
    }

    PackageFixture overriddenBecause(String reason) {
        overrideReason = reason;
        return this;
    }

    SubmissionFacts on(String day) {
        return new SubmissionFacts(documents, Set.of(TRAINER), staffingPasses, overrideReason, LocalDate.parse(day));
    }
}
