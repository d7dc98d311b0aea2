package id.banua.batch.record;

import id.banua.model.region.KemendagriCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionBook;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** BPS codes of regions by each code that the book has for them: BPS without dots, Kemendagri with its dots. */
public final class RegionCodes implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> bpsByCode;

    private RegionCodes(Map<String, String> bpsByCode) {
        this.bpsByCode = new HashMap<>(bpsByCode);
    }

    /** The codes of the book. */
    public static RegionCodes of(RegionBook book) {
        Map<String, String> codes = new HashMap<>();
        for (Region region : book.list()) {
            codes.put(region.code().digits(), region.code().digits());
            region.kemendagri()
                    .map(KemendagriCode::dotted)
                    .filter(KemendagriCode::isDeclared)
                    .ifPresent(dotted -> codes.put(dotted, region.code().digits()));
        }
        return new RegionCodes(codes);
    }

    /** The BPS code of a written code; null where the book has no such region. */
    @Nullable
    String conformed(String written) {
        return bpsByCode.get(written);
    }
}
