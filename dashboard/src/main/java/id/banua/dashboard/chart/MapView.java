package id.banua.dashboard.chart;

import java.util.List;

/** A map of hexagons: the cells, what is known of each region, the classes and the words around it. */
public record MapView(
        Hue hue, ValueFormat format, List<HexCell> cells, List<MapRegion> regions, Classes classes, MapWords words) {

    public MapView {
        cells = List.copyOf(cells);
        regions = List.copyOf(regions);
    }
}
