package kz.bilik.expulsion;

import java.time.LocalDate;

/**
 * What became of a notice that went by post or by hand.
 *
 * @param note number of the postal receipt, or who took it
 */
public record RecordDelivery(DeliveryChannel channel, DeliveryState state, LocalDate day, String note) {}
