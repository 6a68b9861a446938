package kz.bilik.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.application.model.Application;
import kz.bilik.application.policy.AnnexFacts;
import kz.bilik.application.policy.AnnexPolicy;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.settings.SettingsService;

/** Gives an application its form and its addressee, by the settings of the day. */
@ApplicationScoped
public class ApplicationAddressing {

    private final AnnexPolicy annexes = new AnnexPolicy();

    @Inject
    private OrganisationService organisations;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private SettingsService settings;

    @Inject
    private Clock clock;

    void address(Application application, AnnexForm asked) {
        var choice = annexes.decide(new AnnexFacts(
                application.group(),
                application.content().funding(),
                asked,
                settings.on(LocalDate.now(clock)).applicationFormByPosition(),
                organisations.region(application.regionKato()).orElseThrow().city()));
        application.address(
                choice,
                switch (choice.addressee()) {
                    case PRESCHOOL -> Long.valueOf(application.organisationId());
                    case DISTRICT ->
                        department(application).map(OrganisationSummary::id).orElse(null);
                    case REGION -> null;
                });
    }

    private Optional<OrganisationSummary> department(Application application) {
        return organisations.districts(application.regionKato()).stream()
                .filter(district -> district.district().equals(application.districtKato()))
                .findFirst();
    }

    Optional<ApprovedProgramme> programme(String code) {
        return code == null
                ? Optional.empty()
                : programmes.approved().stream()
                        .filter(known -> known.code().equals(code))
                        .findFirst();
    }
}
