package id.banua.batch.linkage.compare;

/** 64 bits that stand for a text or a tuple: FNV-1a with the last mixing step of MurmurHash3. */
public final class Fingerprint {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** Of a text, different for each kind of text. */
    public static long of(int kind, CharSequence text) {
        long hash = (OFFSET ^ kind) * PRIME;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    /** Of a tuple, in this order. */
    public static long of(int kind, long first, long second) {
        return mixed(mixed(mixed(OFFSET ^ kind) ^ first) * PRIME ^ second);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
