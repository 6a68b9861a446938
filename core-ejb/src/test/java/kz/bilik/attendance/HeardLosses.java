package kz.bilik.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.bilik.enrolment.EnrolmentId;

/** What the register says of minima out of reach, as another feature hears it. */
@ApplicationScoped
public class HeardLosses {

    private final List<AttendanceLost> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes AttendanceLost lost) {
        heard.add(lost);
    }

    /** The days told of a listener, in their order. */
    public List<String> of(EnrolmentId listener) {
        return heard.stream()
                .filter(lost -> lost.enrolment().equals(listener))
                .map(lost -> lost.day().toString())
                .toList();
    }
}
