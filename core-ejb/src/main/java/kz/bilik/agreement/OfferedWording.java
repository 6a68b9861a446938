package kz.bilik.agreement;

import jakarta.json.JsonObject;

/** What an agreement says, and in which language it is made. */
public record OfferedWording(String language, JsonObject text) {}
