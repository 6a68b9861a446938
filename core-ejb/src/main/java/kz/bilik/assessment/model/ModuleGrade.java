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
import kz.bilik.programme.ModuleId;

/** The grade of a listener in one module, in percent. */
@Entity
@Table(name = "module_grade")
public class ModuleGrade {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "module_id")
    private long moduleId;

    @Column(name = "grade")
    private BigDecimal grade;

    @Version
    @Column(name = "version")
    private int version;

    protected ModuleGrade() {}

    public static ModuleGrade given(EnrolmentId enrolment, ModuleId module, BigDecimal grade) {
        var given = new ModuleGrade();
        given.enrolmentId = enrolment.value();
        given.moduleId = module.value();
        given.grade = grade;
        return given;
    }

    public void correct(BigDecimal newGrade) {
        grade = newGrade;
    }

    public EnrolmentId enrolmentId() {
        return new EnrolmentId(enrolmentId);
    }

    public ModuleId moduleId() {
        return new ModuleId(moduleId);
    }
}
