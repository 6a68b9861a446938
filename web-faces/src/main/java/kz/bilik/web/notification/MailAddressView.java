package kz.bilik.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bilik.notification.MailAddressService;
import kz.bilik.notification.OwnAddress;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** Where the user wants the notices to be sent, and in which language. */
@Named
@RequestScoped
public class MailAddressView {

    @Inject
    private MailAddressService addresses;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private OwnAddress own;
    private String address;
    private String language;
    private Boolean wanted;

    private OwnAddress own() {
        if (own == null) {
            own = addresses.own();
        }
        return own;
    }

    public String record() {
        addresses.record(new OwnAddress(getAddress(), isWanted(), getLanguage()));
        notices.done(words.get("notification.address.recorded"));
        return "/notification/address?faces-redirect=true";
    }

    public String getAddress() {
        return address == null ? own().address() : address;
    }

    public void setAddress(String address) {
        this.address = address == null ? "" : address;
    }

    public String getLanguage() {
        return language == null ? own().language() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isWanted() {
        return wanted == null ? own().wanted() : wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
