package kz.bilik.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Someone who signs in. Read here; accounts and passwords are kept by the sign-in of the web module. */
@Entity
@Table(name = "app_user")
public class AppUser {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "username")
    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "person_id")
    private Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "enabled")
    private boolean enabled;

    @Column(name = "language")
    private String language;

    @Column(name = "demo")
    private boolean demo;

    @OneToMany
    @JoinColumn(name = "user_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<RoleAssignment> assignments = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected AppUser() {}

    public long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public String language() {
        return language;
    }

    public Optional<Long> personId() {
        return Optional.ofNullable(personId);
    }

    public Optional<Organisation> organisation() {
        return Optional.ofNullable(organisation);
    }

    public List<RoleAssignment> assignmentsOn(LocalDate day) {
        return assignments.stream()
                .filter(assignment -> assignment.holdsOn(day))
                .toList();
    }
}
