package kz.bilik.secondchance.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bilik.attendance.policy.AttendanceFacts;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseState;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.secondchance.ChanceStream;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.Settings;

/** A listener of 72 hours whose course lasted from 2 to 13 February 2026, asked about on 1 June. */
final class ChanceFixture {

    static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final LocalDate START = LocalDate.parse("2026-02-02");
    private static final LocalDate END = LocalDate.parse("2026-02-13");

    private EnrolmentState state = EnrolmentState.FAILED;
    private String attended = "72";
    private boolean nextStream;
    private ChanceStream stream;
    private LocalDate day;
    private LocalDate today = TODAY;
    private List<LocalDate> used = List.of();
    private Map<SettingKey, String> changed = Map.of();
    private boolean continued;
    private LocalDate interruptedOn;
    private String equivalentReason;
    private String credited = "0";

    static ChanceFixture aListener(EnrolmentState state) {
        var fixture = new ChanceFixture();
        fixture.state = state;
        return fixture;
    }

    ChanceFixture attended(String hours) {
        attended = hours;
        return this;
    }

    ChanceFixture withNextStream(ChanceStream next) {
        nextStream = true;
        stream = next;
        return this;
    }

    ChanceFixture goingTo(ChanceStream target) {
        stream = target;
        return this;
    }

    ChanceFixture on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    ChanceFixture askedOn(String date) {
        today = LocalDate.parse(date);
        return this;
    }

    ChanceFixture reassessedOn(String... dates) {
        used = List.of(dates).stream().map(LocalDate::parse).toList();
        return this;
    }

    ChanceFixture under(SettingKey key, String value) {
        changed = Map.of(key, value);
        return this;
    }

    ChanceFixture continued() {
        continued = true;
        return this;
    }

    ChanceFixture interruptedOn(String date) {
        interruptedOn = LocalDate.parse(date);
        return this;
    }

    ChanceFixture equivalentBecause(String reason) {
        equivalentReason = reason;
        return this;
    }

    ChanceFixture credited(String hours) {
        credited = hours;
        return this;
    }

    ReassessmentFacts reassessment() {
        var rules = Settings.of(changed);
        return new ReassessmentFacts(
                state,
                new AttendanceFacts(new BigDecimal(attended), new BigDecimal("72"), rules),
                nextStream,
                stream,
                day,
                END,
                today,
                used,
                rules);
    }

    ContinuationFacts continuation() {
        return new ContinuationFacts(
                state,
                continued,
                "BEDI-072",
                START,
                interruptedOn,
                today,
                stream,
                equivalentReason,
                new BigDecimal(credited),
                Settings.of(changed));
    }

    static ChanceStream aStream(String start, String end) {
        return aStream("BEDI-072", start, end, CourseState.SCHEDULED, null, "72", false);
    }

    static ChanceStream aStream(
            String programme,
            String start,
            String end,
            CourseState state,
            Integer freePlaces,
            String hoursToCome,
            boolean alreadyThere) {
        return new ChanceStream(
                new CourseId(2),
                programme,
                2,
                LocalDate.parse(start),
                LocalDate.parse(end),
                state,
                freePlaces,
                new BigDecimal("72"),
                new BigDecimal(hoursToCome),
                alreadyThere);
    }
}
