package id.banua.batch.person;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 (RFC 2104), cut to 128 bits. Not for several threads. */
public final class Pseudonym {
    /** Bytes of a pseudonym. */
    public static final int BYTES = 16;

    private static final String HMAC = "HmacSHA256";

    private final Mac mac;

    Pseudonym(byte[] key) {
        this.mac = mac(key);
    }

    /** The pseudonym of the digits of a number. */
    public byte[] of(byte[] number) {
        return Arrays.copyOf(mac.doFinal(number), BYTES);
    }

    static byte[] hmac(byte[] key, byte[] message) {
        return mac(key).doFinal(message);
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
