package kz.bilik.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import kz.bilik.shared.security.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether an installation lets staff in by the password alone: {@code BILIK_SECOND_FACTOR} is {@code staff} or {@code off}, in a demonstration off. */
@ApplicationScoped
public class SecondFactorDuty {

    /** Those who take part for themselves or for their own preschool are not asked. */
    private static final Set<String> NOT_STAFF = Set.of(Roles.LISTENER, Roles.PRESCHOOL_HEAD);

    private final boolean asked;

    @Inject
    public SecondFactorDuty(
            @ConfigProperty(name = "bilik.second.factor") Optional<String> setting,
            @ConfigProperty(name = "bilik.demo", defaultValue = "false") boolean demo) {
        this(setting.orElse(demo ? "off" : "staff"));
    }

    SecondFactorDuty(String setting) {
        asked = switch (setting) {
            case "staff" -> true;
            case "off" -> false;
            default -> throw new IllegalStateException("BILIK_SECOND_FACTOR is staff or off, not " + setting);
        };
    }

    protected SecondFactorDuty() {
        this("staff");
    }

    boolean isAskedOf(Collection<String> roles) {
        return asked && roles.stream().anyMatch(role -> !NOT_STAFF.contains(role));
    }
}
