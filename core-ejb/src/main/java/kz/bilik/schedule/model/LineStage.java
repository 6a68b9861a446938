package kz.bilik.schedule.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import kz.bilik.schedule.StageDates;

/** The days of a stage of a line. */
@Embeddable
public class LineStage {

    @Column(name = "stage_no")
    private int stageNo;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "end_date")
    private LocalDate endDate;

    protected LineStage() {}

    static LineStage of(StageDates dates) {
        var stage = new LineStage();
        stage.stageNo = dates.stage();
        stage.startDate = dates.start();
        stage.endDate = dates.end();
        return stage;
    }

    StageDates dates() {
        return new StageDates(stageNo, startDate, endDate);
    }
}
