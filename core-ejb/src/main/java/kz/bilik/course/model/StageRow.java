package kz.bilik.course.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import kz.bilik.course.CourseStage;

/** The days of a stage of a course. */
@Embeddable
public class StageRow {

    @Column(name = "stage_no")
    private int stageNo;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "end_date")
    private LocalDate endDate;

    protected StageRow() {}

    static StageRow of(CourseStage dates) {
        var row = new StageRow();
        row.stageNo = dates.stage();
        row.startDate = dates.start();
        row.endDate = dates.end();
        return row;
    }

    CourseStage dates() {
        return new CourseStage(stageNo, startDate, endDate);
    }
}
