package id.banua.dashboard.chart;

/** One cell of a grid of pointy-top hexagons; odd rows are shifted right by half a cell. */
public record HexCell(int row, int col, String regionCode) {}
