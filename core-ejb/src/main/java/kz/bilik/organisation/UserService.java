package kz.bilik.organisation;

import static java.util.stream.Collectors.toCollection;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import kz.bilik.organisation.model.AppUser;
import kz.bilik.organisation.model.Organisation;
import kz.bilik.organisation.model.RoleAssignment;
import kz.bilik.organisation.store.OrganisationStore;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.security.Roles;

/** Tells the pages who is signed in, and the sign-in page of a demonstration whom one can be. */
@Stateless
public class UserService {

    @Inject
    private OrganisationStore store;

    @Inject
    private Clock clock;

    /** Open to all: the sign-in itself asks for the roles, before there is a caller. */
    @PermitAll
    public Optional<UserProfile> findProfile(String username) {
        return store.findEnabledUser(username).map(this::profileOf);
    }

    /**
     * Who the signed-in user is.
     *
     * @throws NotFoundException when there is no such enabled user
     */
    @PermitAll
    public UserProfile profile(String username) {
        return findProfile(username).orElseThrow(() -> new NotFoundException("user", username));
    }

    /** Who holds a role today, by name; for the feature that gives them something to do. */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public List<UserProfile> holders(String role) {
        return store.enabledUsersWith(role).stream()
                .filter(user -> holds(user, role))
                .map(this::profileOf)
                .toList();
    }

    /** The id of a user who holds the role today. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public Optional<Long> findHolder(String username, String role) {
        return store.findEnabledUser(username).filter(user -> holds(user, role)).map(AppUser::id);
    }

    private boolean holds(AppUser user, String role) {
        return user.assignmentsOn(LocalDate.now(clock)).stream()
                .anyMatch(assignment -> assignment.role().equals(role));
    }

    /** Empty on a system without demonstration data. */
    @PermitAll
    public List<UserProfile> demoUsers() {
        return store.enabledDemoUsers().stream().map(this::profileOf).toList();
    }

    private UserProfile profileOf(AppUser user) {
        return new UserProfile(
                user.username(),
                user.displayName(),
                user.language(),
                user.assignmentsOn(LocalDate.now(clock)).stream()
                        .map(RoleAssignment::role)
                        .collect(toCollection(LinkedHashSet::new)),
                user.organisation().map(Organisation::name).orElse(null));
    }
}
