package kz.bilik.planning;

import kz.bilik.shared.regulation.Ground;

/** What is wrong with one cell, or worth a second look. */
public record CellProblem(LineColumn column, Ground ground) {}
