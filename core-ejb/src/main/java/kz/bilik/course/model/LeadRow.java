package kz.bilik.course.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import kz.bilik.course.LeadCategory;
import kz.bilik.course.LeadTrainer;
import kz.bilik.staffing.StaffMemberId;

/** One who leads a course, and as what. */
@Embeddable
public class LeadRow {

    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private LeadCategory category;

    @Column(name = "profile_since")
    private LocalDate profileSince;

    @Column(name = "university")
    private String university;

    protected LeadRow() {}

    static LeadRow of(LeadTrainer lead) {
        var row = new LeadRow();
        row.memberId = lead.member().value();
        row.category = lead.category();
        row.profileSince = lead.category() == LeadCategory.PEDAGOGUE ? lead.profileSince() : null;
        row.university = lead.category() == LeadCategory.PROFESSOR ? lead.university() : null;
        return row;
    }

    LeadTrainer lead() {
        return new LeadTrainer(new StaffMemberId(memberId), category, profileSince, university);
    }
}
