package kz.bilik.notification.policy;

import java.util.regex.Pattern;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether an address can be written to at all; a notice of paragraph 23 that goes nowhere was not given. */
@Paragraph("23")
public final class AddressPolicy {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

    public Ruling decide(String address) {
        var good = address.length() <= LONGEST && ADDRESS.matcher(address).matches();
        return good ? Ruling.allowed() : Ruling.refused(MailRefusal.MAIL_ADDRESS_UNUSABLE);
    }
}
