package kz.bilik.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bilik.account.AccountDetail;
import kz.bilik.account.AccountId;
import kz.bilik.account.AccountService;
import kz.bilik.account.ChangeAccount;
import kz.bilik.account.GiveRole;
import kz.bilik.account.GivenRoleLine;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.StepUp;

/** One account: who it is, what he may do and until when, and what can be done about it. */
@Named
@RequestScoped
public class AccountDetailView {

    @Inject
    private AccountService accounts;

    @Inject
    private Places places;

    @Inject
    private AskedRecord asked;

    @Inject
    private Basis basis;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private AccountDetail account;
    private String displayName;
    private String email;
    private String language;
    private String place;
    private String role;
    private LocalDate from;
    private LocalDate to;
    private Long ending;

    public void open() {
        getAccount();
    }

    public AccountDetail getAccount() {
        if (account == null) {
            account = accounts.account(id());
        }
        return account;
    }

    private AccountId id() {
        return new AccountId(asked.id("app_user"));
    }

    /** Those that can be ended. */
    public List<GivenRoleLine> getLasting() {
        return getAccount().roles().stream().filter(line -> !line.isEnded()).toList();
    }

    @StepUp
    public String change() {
        accounts.change(id(), new ChangeAccount(displayName, email, language, places.idOf(place)));
        return done("account.changed");
    }

    @StepUp
    public String invite() {
        accounts.invite(id());
        return done("account.invited");
    }

    @StepUp
    public String giveRole() {
        accounts.giveRole(id(), new GiveRole(role, getFrom(), to));
        return done("account.role.given");
    }

    @StepUp
    public String endRole() {
        accounts.endRole(id(), ending, basis.getReason());
        return done("account.role.ended");
    }

    @StepUp
    public String disable() {
        accounts.disable(id(), basis.getReason());
        return done("account.disabled");
    }

    @StepUp
    public String enable() {
        accounts.enable(id(), basis.getReason());
        return done("account.enabled");
    }

    @StepUp
    public String removeSecondFactor() {
        accounts.removeSecondFactor(id(), basis.getReason());
        return done("account.factor.removed");
    }

    private String done(String word) {
        return asked.done(words.get(word));
    }

    public List<OrganisationSummary> getPlaces() {
        return places.all();
    }

    public List<String> getLanguages() {
        return Language.ALL;
    }

    public String getDisplayName() {
        return displayName == null ? getAccount().displayName() : displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email == null ? getAccount().email() : email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language == null ? getAccount().language() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPlace() {
        return place == null
                ? Optional.ofNullable(getAccount().organisation())
                        .map(OrganisationSummary::bin)
                        .orElse("")
                : place;
    }

    public void setPlace(String place) {
        this.place = place == null ? "" : place;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from == null ? LocalDate.now(clock) : from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getEnding() {
        return ending;
    }

    public void setEnding(Long ending) {
        this.ending = ending;
    }
}
