package kz.bilik.expulsion;

/**
 * Who is told by default.
 *
 * @param organisationId null when Bilik does not keep it
 * @param email empty when it is not known
 */
public record SuggestedRecipient(RecipientKind kind, Long organisationId, String name, String email) {

    public DeliveryChannel channel() {
        return email.isEmpty() ? DeliveryChannel.POST : DeliveryChannel.EMAIL;
    }

    public LetterAddressee addressee() {
        return new LetterAddressee(kind, channel(), email);
    }
}
