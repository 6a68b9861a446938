package kz.bilik.account.policy;

import static kz.bilik.account.policy.RoleRefusal.ACTING_WITHOUT_TERM;
import static kz.bilik.account.policy.RoleRefusal.OWN_ROLES;
import static kz.bilik.account.policy.RoleRefusal.PERSON_MISSING;
import static kz.bilik.account.policy.RoleRefusal.PLACE_OUTSIDE_YOUR_SCOPE;
import static kz.bilik.account.policy.RoleRefusal.ROLE_HELD_ALREADY;
import static kz.bilik.account.policy.RoleRefusal.ROLE_NOT_OF_THIS_PLACE;
import static kz.bilik.account.policy.RoleRefusal.ROLE_NOT_YOURS_TO_GIVE;
import static kz.bilik.account.policy.RoleRefusal.TERM_ENDS_BEFORE_IT_BEGINS;
import static kz.bilik.account.policy.RoleRefusal.TERM_IS_OVER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.security.Roles;

/**
 * Whether somebody may give a role.
 *
 * <p>SEC-1: nobody changes his own roles. Staff of IT give the roles of those who sign and no administrator's; administrators give everything else and appoint
 * those who sign; so it takes two to make a signature. SEC-2: a region gives roles to the departments of its districts, a district to the heads of its
 * preschools; a city of republican significance has no districts, so its administration gives them. SEC-3: a role has a term. Paragraph 29: who acts for the
 * director acts for a recorded period only.
 */
@Paragraph({"SEC-1", "SEC-2", "SEC-3", "29"})
public final class RolePolicy {

    private static final List<String> ROLES = List.of(
            Roles.INSTITUTE_ADMIN,
            Roles.DIRECTOR,
            Roles.ACTING_DIRECTOR,
            Roles.METHODOLOGIST_TRAINER,
            Roles.COMMISSION_MEMBER,
            Roles.REGION_EDU,
            Roles.DISTRICT_EDU,
            Roles.PRESCHOOL_HEAD,
            Roles.LISTENER,
            Roles.AUTH_BODY,
            Roles.WG_MEMBER,
            Roles.IT_STAFF,
            Roles.AUDITOR);

    private static final Set<String> OF_ADMINISTRATORS_ONLY = Set.of(Roles.INSTITUTE_ADMIN);
    private static final Set<String> OF_IT_ONLY = Set.of(Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.IT_STAFF);

    /** Where somebody works who has the role; a role that is not named here may be anybody's. */
    private static final Map<String, OrganisationType> PLACES = Map.of(
            Roles.INSTITUTE_ADMIN, OrganisationType.INSTITUTE,
            Roles.DIRECTOR, OrganisationType.INSTITUTE,
            Roles.ACTING_DIRECTOR, OrganisationType.INSTITUTE,
            Roles.IT_STAFF, OrganisationType.INSTITUTE,
            Roles.REGION_EDU, OrganisationType.REGION_EDU,
            Roles.DISTRICT_EDU, OrganisationType.DISTRICT_EDU,
            Roles.PRESCHOOL_HEAD, OrganisationType.PRESCHOOL,
            Roles.AUTH_BODY, OrganisationType.AUTHORISED_BODY);

    public Ruling decide(RoleFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.ownAccount()) {
            grounds.add(OWN_ROLES);
        }
        if (!isGivenBy(facts.giver(), facts.role())) {
            grounds.add(ROLE_NOT_YOURS_TO_GIVE);
        } else if (!reaches(facts.giver(), facts.role(), facts.place())) {
            grounds.add(PLACE_OUTSIDE_YOUR_SCOPE);
        }
        if (!fits(facts.role(), facts.place())) {
            grounds.add(ROLE_NOT_OF_THIS_PLACE);
        }
        if (facts.role().equals(Roles.LISTENER) && !facts.tiedToPerson()) {
            grounds.add(PERSON_MISSING);
        }
        if (facts.to() != null && facts.to().isBefore(facts.from())) {
            grounds.add(TERM_ENDS_BEFORE_IT_BEGINS);
        } else if (facts.to() != null && facts.to().isBefore(facts.today())) {
            grounds.add(TERM_IS_OVER);
        }
        if (facts.heldAlready()) {
            grounds.add(ROLE_HELD_ALREADY);
        }
        if (facts.role().equals(Roles.ACTING_DIRECTOR) && facts.to() == null) {
            grounds.add(ACTING_WITHOUT_TERM);
        }
        return new Ruling(grounds);
    }

    /** Whether an account may take its roles along to another place. */
    public Ruling decideMove(Giver giver, Collection<String> roles, Workplace place) {
        var grounds = new LinkedHashSet<Ground>();
        for (var role : roles) {
            if (!mayManage(giver, role, place)) {
                grounds.add(PLACE_OUTSIDE_YOUR_SCOPE);
            }
            if (!fits(role, place)) {
                grounds.add(ROLE_NOT_OF_THIS_PLACE);
            }
        }
        return new Ruling(List.copyOf(grounds));
    }

    /** The roles that the giver may give at a place, in the order of the role table. */
    public List<String> giveable(Giver giver, Workplace place) {
        return ROLES.stream()
                .filter(role -> fits(role, place) && mayManage(giver, role, place))
                .toList();
    }

    /** The roles that the giver may give somewhere. */
    public List<String> giveable(Giver giver) {
        return ROLES.stream().filter(role -> isGivenBy(giver, role)).toList();
    }

    /** Whether the giver could give this role at this place; so he may end it too, and change the account of who has it. */
    public boolean mayManage(Giver giver, String role, Workplace place) {
        return isGivenBy(giver, role) && reaches(giver, role, place);
    }

    private static boolean isGivenBy(Giver giver, String role) {
        return ROLES.contains(role) && giver.roles().stream().anyMatch(own -> gives(own, role));
    }

    private static boolean gives(String own, String role) {
        return switch (own) {
            case Roles.INSTITUTE_ADMIN -> !OF_IT_ONLY.contains(role);
            case Roles.IT_STAFF -> !OF_ADMINISTRATORS_ONLY.contains(role);
            case Roles.REGION_EDU -> role.equals(Roles.DISTRICT_EDU) || role.equals(Roles.PRESCHOOL_HEAD);
            case Roles.DISTRICT_EDU -> role.equals(Roles.PRESCHOOL_HEAD);
            default -> false;
        };
    }

    private static boolean reaches(Giver giver, String role, Workplace place) {
        return giver.roles().stream().anyMatch(own -> gives(own, role) && reachesAs(own, giver, role, place));
    }

    private static boolean reachesAs(String own, Giver giver, String role, Workplace place) {
        return switch (own) {
            case Roles.REGION_EDU ->
                place != null
                        && giver.regionKato() != null
                        && giver.regionKato().equals(place.regionKato())
                        && (role.equals(Roles.DISTRICT_EDU) || place.inCity());
            case Roles.DISTRICT_EDU ->
                place != null
                        && giver.district() != null
                        && place.kato() != null
                        && place.kato().startsWith(giver.district());
            default -> true;
        };
    }

    private static boolean fits(String role, Workplace place) {
        var needed = PLACES.get(role);
        return needed == null || place != null && place.type() == needed;
    }
}
