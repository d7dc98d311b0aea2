package id.banua.dashboard.mart;

import id.banua.model.region.BpsCode;

/** One hexagon of a map: its place on the grid, and the regency in which its centre lies. */
public record GridCell(int row, int column, BpsCode regency) {}
