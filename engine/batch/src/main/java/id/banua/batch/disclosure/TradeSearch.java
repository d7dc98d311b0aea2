package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks for the trade that changes a cell and costs least. */
final class TradeSearch {
    private static final double MOST_IDEAS = 1500;
    private static final int MOST_TRADES = 24;

    /** Between 0, where all cells cost the same, and 1, where a cell costs as much as all its parts. */
    private static final double COST_OF_PEOPLE = 0.75;

    /** A trade that may be possible, and what it costs at least for each person. */
    private record Idea(Trade trade, double rate) {}

    private final Cells cells;
    private final Tables tables;
    private final BitSet withheld;
    private final World world;
    private final int cell;
    private final long need;
    private final int sign;
    private final List<Idea> ideas = new ArrayList<>();

    /**
     * @param withheld cells that cost nothing
     * @param need how many people should trade
     * @param sign 1 where they come to the cell, -1 where they leave it
     */
    TradeSearch(Cells cells, Tables tables, BitSet withheld, World world, int cell, long need, int sign) {
        this.cells = cells;
        this.tables = tables;
        this.withheld = withheld;
        this.world = world;
        this.cell = cell;
        this.need = need;
        this.sign = sign;
    }

    /** The cheapest change, among those that add up; empty where nobody is there to trade. */
    Optional<Change> find(Sums sums) {
        int[] told = IntStream.range(0, cells.dimensions().size())
                .filter(i -> cells.value(cell, i) != Dimension.ALL)
                .toArray();
        int most = (int) Math.pow(MOST_IDEAS, 1.0 / told.length);
        int[][] partners = Arrays.stream(told).mapToObj(i -> partners(i, most)).toArray(int[][]::new);
        think(told, partners, 0, new int[0], new int[0]);
        ideas.sort(Comparator.comparingDouble(Idea::rate));
        Change best = null;
        for (Idea idea : ideas.subList(0, Math.min(ideas.size(), MOST_TRADES))) {
            if (best != null && best.rate(need) <= idea.rate()) {
                break;
            }
            Change change = change(idea, best == null ? Double.POSITIVE_INFINITY : best.rate(need));
            if (change != null && sums.hold(change)) {
                best = change;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The values that cost least, the nearest first; where people come from there, there must be some. */
    private int[] partners(int dimension, int most) {
        return Arrays.stream(cells.dimensions().get(dimension).beside(cells.value(cell, dimension)))
                .filter(value -> sign < 0 || rate(cells.with(cell, dimension, value)) < Double.POSITIVE_INFINITY)
                .boxed()
                .sorted(Comparator.comparingDouble(value -> rate(cells.with(cell, dimension, value))))
                .limit(most)
                .mapToInt(value -> value)
                .toArray();
    }

    private double rate(int at) {
        long room = at < 0 ? 0 : Math.min(need, world.room(at));
        return room <= 0 ? Double.POSITIVE_INFINITY : cost(at) / room;
    }

    private void think(int[] told, int[][] partners, int next, int[] traded, int[] chosen) {
        if (next == told.length) {
            if (traded.length > 0) {
                consider(traded, chosen);
            }
            return;
        }
        think(told, partners, next + 1, traded, chosen);
        for (int partner : partners[next]) {
            think(told, partners, next + 1, with(traded, told[next]), with(chosen, partner));
        }
    }

    private static int[] with(int[] values, int value) {
        int[] longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = value;
        return longer;
    }

    /** Looks at the corners of a trade as coarse as the cell. */
    private void consider(int[] traded, int[] partners) {
        double cost = 0;
        long capacity = need;
        for (int corner = 0; corner < 1 << traded.length; corner++) {
            int[] place = cells.place(cell);
            for (int i = 0; i < traded.length; i++) {
                place[traded[i]] = (corner >> i & 1) == 0 ? place[traded[i]] : partners[i];
            }
            int at = cells.at(place);
            boolean isLeft = (Integer.bitCount(corner) % 2 == 0 ? sign : -sign) < 0;
            if (isLeft) {
                capacity = Math.min(capacity, at < 0 ? 0 : world.room(at));
            }
            cost += at < 0 ? 0 : cost(at);
        }
        if (capacity > 0) {
            ideas.add(new Idea(new Trade(cells, cell, sign, traded, partners), cost / capacity));
        }
    }

    private double cost(int at) {
        return withheld.get(at) ? 0 : 1 + Math.pow((double) cells.count(at), COST_OF_PEOPLE);
    }

    private @Nullable Change change(Idea idea, double mostRate) {
        Trade trade = idea.trade();
        if (!new Filler(cells, tables, world, trade, this::rate, this::cost).fill()) {
            return null;
        }
        Effect effect = new Effect(trade);
        for (int table = 0; table < tables.count(); table++) {
            if (!effect.add(table) || effect.cost / need >= mostRate) {
                return null;
            }
        }
        Change change = new Change(effect.more, effect.fewer, effect.cost, effect.capacity);
        return change.rate(need) < mostRate ? change : null;
    }

    /** A change in the making. */
    private final class Effect {
        private final Trade trade;
        private final List<Integer> more = new ArrayList<>();
        private final List<Integer> fewer = new ArrayList<>();
        private final int[] place = new int[cells.dimensions().size()];
        private double cost;
        private long capacity = Long.MAX_VALUE;

        Effect(Trade trade) {
            this.trade = trade;
        }

        /** Adds what changes in a table; false where that is impossible. */
        boolean add(int table) {
            int[] levels = tables.levels(table);
            if (trade.cancels(levels)) {
                return true;
            }
            boolean isTold = tables.isTold(table);
            for (int corner = 0; corner < trade.corners(); corner++) {
                if (trade.place(corner, levels, place)) {
                    int at = cells.at(place);
                    boolean isLeft = trade.sign(corner) < 0;
                    if ((at < 0 && (isTold || isLeft)) || (at >= 0 && isTold && cells.isRigid(at))) {
                        return false;
                    }
                    if (at >= 0) {
                        add(at, isLeft);
                    }
                }
            }
            return capacity > 0;
        }

        private void add(int at, boolean isLeft) {
            (isLeft ? fewer : more).add(at);
            cost += cost(at);
            if (isLeft) {
                capacity = Math.min(capacity, world.room(at));
            }
        }
    }
}
