package id.banua.dashboard.chart;

/**
 * The words around a map, in the reader's language. An empty one takes no room.
 *
 * @param legend what the colours mean with the unit and period ({@code Persen penduduk miskin, Maret 2024})
 * @param lowest the word at the first class ({@code rendah})
 * @param highest the word at the last class ({@code tinggi})
 * @param regions the noun counted in the legend ({@code kabupaten/kota})
 * @param caution what hatching means
 * @param missing what dots mean
 * @param note that cells are approximate
 */
public record MapWords(
        String title,
        String legend,
        String lowest,
        String highest,
        String regions,
        String caution,
        String missing,
        String note) {}
