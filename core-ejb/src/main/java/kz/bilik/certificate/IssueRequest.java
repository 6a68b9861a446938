package kz.bilik.certificate;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.bilik.organisation.Signatory;

/**
 * Prepares the certificates and references of a course.
 *
 * @param finish whether each certificate is signed in the name of the signatory and handed over electronically as soon as its papers are
 *     made; for programs that deliver a finished course, not for people
 * @param requestId the same id is the same request, however often it arrives
 * @param signatory who is named on the papers; without one, whoever signs on the day of issue
 */
public record IssueRequest(LocalDate issueDate, boolean finish, UUID requestId, Optional<Signatory> signatory) {

    public IssueRequest {
        Objects.requireNonNull(issueDate, "issueDate");
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(signatory, "signatory");
    }

    public IssueRequest(LocalDate issueDate, boolean finish) {
        this(issueDate, finish, UUID.randomUUID(), Optional.empty());
    }

    /** With the name that must stand on the papers. */
    public IssueRequest inTheNameOf(Signatory named) {
        return new IssueRequest(issueDate, finish, requestId, Optional.of(named));
    }
}
