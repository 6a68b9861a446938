package kz.bilik.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import kz.bilik.enrolment.EnrolmentId;

/** A line of the protocol: the score of a listener, or that the listener was absent. */
@Entity
@Table(name = "assessment_result")
public class AssessmentResult {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "assessment_id")
    private long assessmentId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "score")
    private BigDecimal score;

    @Column(name = "max_score")
    private BigDecimal maxScore;

    @Version
    @Column(name = "version")
    private int version;

    protected AssessmentResult() {}

    /** @param score null when the listener was absent */
    public static AssessmentResult entered(
            long assessmentId, EnrolmentId enrolment, BigDecimal score, BigDecimal maxScore) {
        var result = new AssessmentResult();
        result.assessmentId = assessmentId;
        result.enrolmentId = enrolment.value();
        result.score = score;
        result.maxScore = maxScore;
        return result;
    }

    public void correct(BigDecimal newScore) {
        score = newScore;
    }

    public EnrolmentId enrolmentId() {
        return new EnrolmentId(enrolmentId);
    }
}
