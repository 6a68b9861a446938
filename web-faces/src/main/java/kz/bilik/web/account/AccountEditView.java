package kz.bilik.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.account.AccountService;
import kz.bilik.account.CreateAccount;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.StepUp;

/** The form by which somebody gets an account with his first role. */
@Named
@RequestScoped
public class AccountEditView {

    @Inject
    private AccountService accounts;

    @Inject
    private Places places;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private String username;
    private String email;
    private String displayName;
    private String language = Language.DEFAULT;
    private String place;
    private String iin;
    private String role;
    private LocalDate from;
    private LocalDate to;

    @StepUp
    public String create() {
        var id = accounts.create(new CreateAccount(
                username, email, displayName, language, places.idOf(place), iin, role, getFrom(), to));
        notices.done(words.of("account.created", email));
        return "/account/detail?faces-redirect=true&id=" + id.value();
    }

    public List<String> getRoles() {
        return accounts.giveableRoles();
    }

    public List<OrganisationSummary> getPlaces() {
        return places.all();
    }

    public List<String> getLanguages() {
        return Language.ALL;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin;
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
}
