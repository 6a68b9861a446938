package kz.bilik.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bilik.certificate.ForeignCertificateService;
import kz.bilik.certificate.ForeignCourse;
import kz.bilik.certificate.ForeignListener;
import kz.bilik.certificate.RecordForeignCertificate;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.file.UploadedPart;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** A course that a foreign organisation held: marked as such, and the certificates that it gave, recorded one by one. */
@Named
@RequestScoped
public class ForeignCertificateView {

    @Inject
    private ForeignCertificateService foreign;

    @Inject
    private CourseService courses;

    @Inject
    private AskedRecord asked;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private CourseDetail course;
    private ForeignCourse it;
    private String provider;
    private String country;
    private Long listener;
    private String number;
    private String topic;
    private Integer hours;
    private LocalDate issuedOn;
    private LocalDate validUntil;
    private Part scan;

    public void open() {
        getIt();
    }

    public CourseDetail getCourse() {
        if (course == null) {
            course = courses.course(id());
        }
        return course;
    }

    public ForeignCourse getIt() {
        if (it == null) {
            it = foreign.course(id());
        }
        return it;
    }

    public boolean isWriter() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    /** Those whose certificate is not recorded yet. */
    public List<ForeignListener> getWaiting() {
        return getIt().listeners().stream().filter(one -> one.number() == null).toList();
    }

    public String mark() {
        foreign.mark(id(), provider, country);
        return asked.done(words.get("certificate.foreign.marked"));
    }

    public String record() {
        foreign.record(new RecordForeignCertificate(
                new EnrolmentId(listener),
                number,
                topic,
                hours,
                issuedOn,
                validUntil,
                Optional.ofNullable(UploadedPart.of(scan))));
        return asked.done(words.get("certificate.foreign.recorded"));
    }

    private CourseId id() {
        return new CourseId(asked.id("course"));
    }

    public String getProvider() {
        return provider == null ? getIt().provider() : provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getCountry() {
        return country == null ? getIt().country() : country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public Long getListener() {
        return listener;
    }

    public void setListener(Long listener) {
        this.listener = listener;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** The topic of the course, unless the certificate says another. */
    public String getTopic() {
        return topic == null ? words.text(getCourse().topic()) : topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public Integer getHours() {
        return hours == null ? Integer.valueOf(getCourse().hours()) : hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
