package id.banua.dashboard.chart;

/**
 * What the map says of one region.
 *
 * @param provinceCode regions of different provinces are parted by a stronger line
 * @param name the short name written on the map ({@code Kotabaru})
 * @param sentence the tooltip and the name of the link ({@code Kabupaten Kotabaru: 4,12 persen, Maret 2024})
 * @param href where a click leads, or empty
 */
public record MapRegion(
        String regionCode, String provinceCode, String name, String sentence, String href, Shade shade) {}
