package kz.bilik.web.secondchance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.secondchance.AskChance;
import kz.bilik.secondchance.ChanceKind;
import kz.bilik.secondchance.ChancePossibilities;
import kz.bilik.secondchance.ChanceWay;
import kz.bilik.secondchance.ProofUpload;
import kz.bilik.secondchance.SecondChanceService;
import kz.bilik.secondchance.ValidReason;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.file.UploadedPart;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** A request for one of the ways of paragraph 27. */
@Named
@RequestScoped
public class ChanceAskView {

    @Inject
    private SecondChanceService chances;

    @Inject
    private AskedRecord asked;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private ChancePossibilities possibilities;
    private ValidReason reason;
    private String explanation;
    private LocalDate wishedOn;
    private Long stream;
    private Part proof;
    private String said;
    private Part other;
    private String otherSaid;

    public void open() {
        getWay();
    }

    private EnrolmentId id() {
        return new EnrolmentId(asked.id("enrolment"));
    }

    public ChancePossibilities getPossibilities() {
        if (possibilities == null) {
            possibilities = chances.possibilities(id());
        }
        return possibilities;
    }

    public ChanceKind getKind() {
        var named = Objects.toString(request.getParameter("kind"), "");
        return Arrays.stream(ChanceKind.values())
                .filter(kind -> kind.name().equals(named))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("chance", named));
    }

    public ChanceWay getWay() {
        return getPossibilities().ways().stream()
                .filter(way -> way.kind() == getKind())
                .findFirst()
                .orElseThrow();
    }

    public ValidReason[] getReasons() {
        return ValidReason.values();
    }

    public String ask() {
        var id = chances.ask(
                id(),
                new AskChance(
                        getKind(),
                        reason,
                        explanation,
                        wishedOn,
                        stream == null ? null : new CourseId(stream),
                        proofs()));
        notices.done(words.get("secondchance.asked"));
        return "/secondchance/detail?faces-redirect=true&id=" + id.value();
    }

    private List<ProofUpload> proofs() {
        return Stream.of(upload(said, proof), upload(otherSaid, other))
                .filter(Objects::nonNull)
                .toList();
    }

    private static ProofUpload upload(String name, Part part) {
        var scan = UploadedPart.of(part);
        return scan == null ? null : new ProofUpload(name == null || name.isBlank() ? scan.name() : name, scan);
    }

    public ValidReason getReason() {
        return reason;
    }

    public void setReason(ValidReason reason) {
        this.reason = reason;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public LocalDate getWishedOn() {
        return wishedOn;
    }

    public void setWishedOn(LocalDate wishedOn) {
        this.wishedOn = wishedOn;
    }

    public Long getStream() {
        return stream;
    }

    public void setStream(Long stream) {
        this.stream = stream;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part proof) {
        this.proof = proof;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public Part getOther() {
        return other;
    }

    public void setOther(Part other) {
        this.other = other;
    }

    public String getOtherSaid() {
        return otherSaid;
    }

    public void setOtherSaid(String otherSaid) {
        this.otherSaid = otherSaid;
    }
}
