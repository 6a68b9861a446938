package kz.bilik.secondchance;

/** A supporting document of a request. @param token address of its scan */
public record ChanceProof(String said, String token, String fileName) {}
