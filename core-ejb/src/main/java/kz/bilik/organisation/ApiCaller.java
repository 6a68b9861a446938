package kz.bilik.organisation;

import java.util.Set;

/** An internal system that showed a valid key, and what the key opens. */
public record ApiCaller(String name, Set<String> scopes) {}
