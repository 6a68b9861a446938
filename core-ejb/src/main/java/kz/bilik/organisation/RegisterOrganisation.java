package kz.bilik.organisation;

import kz.bilik.shared.text.LocalText;

/**
 * An organisation to be known from now on.
 *
 * @param regionKato null for one that belongs to no region
 * @param kato code of the district or place; a district department needs one
 * @param ownership null when not known
 */
public record RegisterOrganisation(
        String bin, LocalText name, OrganisationType type, String regionKato, String kato, Ownership ownership) {

    public RegisterOrganisation(String bin, LocalText name, OrganisationType type, String regionKato, String kato) {
        this(bin, name, type, regionKato, kato, null);
    }
}
