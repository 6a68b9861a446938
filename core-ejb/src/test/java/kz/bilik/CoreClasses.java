package kz.bilik;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The product classes of this module: no tests, and nothing of the database module that the tests bring along. */
public final class CoreClasses implements ImportOption {

    private final ImportOption withoutTests = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return withoutTests.includes(location) && !location.contains("/kz/bilik/db/");
    }
}
