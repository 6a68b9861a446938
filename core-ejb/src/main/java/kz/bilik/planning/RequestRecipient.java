package kz.bilik.planning;

/** To whom the institute sends its requests (paragraph 10(2)). */
public enum RequestRecipient {
    REGION,
    DISTRICT,
    AUTHORISED_BODY
}
