package kz.bilik.agreement.policy;

import kz.bilik.agreement.PriceTerms;
import kz.bilik.programme.Funding;

/** @param terms null without a price block */
public record PriceFacts(Funding funding, PriceTerms terms) {}
