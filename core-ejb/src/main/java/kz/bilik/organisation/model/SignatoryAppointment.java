package kz.bilik.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kz.bilik.organisation.AppointmentRow;
import kz.bilik.organisation.Signatory;
import kz.bilik.organisation.SignatoryAppointmentRequest;
import kz.bilik.organisation.SignatoryRole;
import kz.bilik.organisation.policy.SignatoryFacts;

/** Who was appointed to sign for the institute, and for which days. */
@Entity
@Table(name = "signatory_appointment")
public class SignatoryAppointment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private SignatoryRole role;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "user_id")
    private Long userId;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "order_date")
    private LocalDate orderDate;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    @Column(name = "version")
    private int version;

    protected SignatoryAppointment() {}

    public static SignatoryAppointment appointed(SignatoryAppointmentRequest request) {
        var appointment = new SignatoryAppointment();
        appointment.role = request.role();
        appointment.personName = request.personName();
        appointment.userId = request.userId();
        appointment.orderNo = request.orderNo();
        appointment.orderDate = request.orderDate();
        appointment.validFrom = request.validFrom();
        appointment.validTo = request.validTo();
        return appointment;
    }

    public long id() {
        return id;
    }

    public SignatoryRole role() {
        return role;
    }

    public Signatory signatory() {
        return new Signatory(personName, role, userId);
    }

    public SignatoryFacts factsOn(LocalDate day, boolean directorAbsent) {
        return new SignatoryFacts(role, orderNo, orderDate, validFrom, validTo, day, directorAbsent);
    }

    public AppointmentRow row() {
        return new AppointmentRow(role, personName, orderNo, orderDate, validFrom, validTo, userId != null);
    }
}
