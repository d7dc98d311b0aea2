package id.banua.batch.linkage.compare;

/**
 * How two records agree, packed into one number: a level for each field, and how rare the shared name and the shared
 * date are, in steps of two bits. There are a few thousand patterns however many pairs are compared.
 */
public record Pattern(int code) {
    private static final Kind[] KINDS = Kind.values();
    private static final int BITS_OF_A_STEP = 2;
    private static final int[] LEVEL_SHIFT = {0, 3, 6, 8, 11, 13};
    private static final int[] LEVEL_MASK = {7, 7, 3, 7, 3, 3};
    private static final int NAME_RARITY_SHIFT = 15;
    private static final int DATE_RARITY_SHIFT = 19;
    private static final int RARITY_MASK = 15;
    private static final int KIND_SHIFT = 23;

    /** From which registers a pair comes. */
    public enum Kind implements Numbered {
        ACROSS,
        WITHIN_POOR_REGISTER,
        WITHIN_TRAINEES;

        static Kind of(Person.Register one, Person.Register other) {
            if (one != other) {
                return ACROSS;
            }
            return one == Person.Register.POOR_REGISTER ? WITHIN_POOR_REGISTER : WITHIN_TRAINEES;
        }
    }

    static Pattern of(Kind kind) {
        return new Pattern(kind.number() << KIND_SHIFT);
    }

    Pattern with(Field field, Numbered level) {
        return new Pattern(code | level.number() << LEVEL_SHIFT[field.number()]);
    }

    Pattern withRarity(float nameBits, float dateBits) {
        return new Pattern(code
                | Math.round(nameBits / BITS_OF_A_STEP) << NAME_RARITY_SHIFT
                | Math.round(dateBits / BITS_OF_A_STEP) << DATE_RARITY_SHIFT);
    }

    public Kind kind() {
        return KINDS[code >>> KIND_SHIFT];
    }

    /** The number of the level in {@link Field#levels()}; zero for not known. */
    public int level(Field field) {
        return code >>> LEVEL_SHIFT[field.number()] & LEVEL_MASK[field.number()];
    }

    public boolean is(Field field, Numbered level) {
        return level(field) == level.number();
    }

    /** How rare the shared part of the name is, in bits. */
    public int nameBits() {
        return (code >>> NAME_RARITY_SHIFT & RARITY_MASK) * BITS_OF_A_STEP;
    }

    /** How rare the shared date is, in bits. */
    public int dateBits() {
        return (code >>> DATE_RARITY_SHIFT & RARITY_MASK) * BITS_OF_A_STEP;
    }
}
