package id.banua.batch.table;

import id.banua.model.region.BpsCode;
import id.banua.model.region.KemendagriCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionBook;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A label that may name a region, perhaps with a number or a code before the name. */
record RegionLabel(String code, String name, List<Region> regions) {
    private static final Pattern CODE = Pattern.compile(
            "\\[?(\\d{2}\\.\\d{2}(?:\\.\\d{2})?|\\d{4}|\\d{7})]?\\s*[.:-]?\\s+(\\p{L}.*)", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\d{1,3}|[IVX]{1,5}|[a-z])\\s*[.)]\\s*(\\p{L}.*)|\\d{1,2}\\s+(\\p{L}.*)", Pattern.DOTALL);

    private static final Pattern ENGLISH_KIND =
            Pattern.compile("(.+?)\\s+(regency|city|municipality|province)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PROVINCE =
            Pattern.compile("(?:provinsi|propinsi|prov\\.?)\\s+(.+)", Pattern.CASE_INSENSITIVE);

    RegionLabel(String text, RegionBook book) {
        this(codeIn(text), nameIn(text), named(nameIn(text), book));
    }

    private static String codeIn(String text) {
        Matcher matcher = CODE.matcher(text.strip());
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** The label without number and code. */
    static String nameIn(String text) {
        String stripped = Footnotes.part(text).text();
        Matcher coded = CODE.matcher(stripped);
        if (coded.matches()) {
            return coded.group(2).strip();
        }
        Matcher numbered = NUMBER.matcher(stripped);
        if (numbered.matches()) {
            return Optional.ofNullable(numbered.group(1))
                    .orElse(numbered.group(2))
                    .strip();
        }
        return stripped;
    }

    private static List<Region> named(String name, RegionBook book) {
        List<Region> regions = book.named(name);
        if (!regions.isEmpty()) {
            return regions;
        }
        Matcher province = PROVINCE.matcher(name);
        if (province.matches()) {
            return ofKind(book.named(province.group(1)), "provinsi");
        }
        Matcher english = ENGLISH_KIND.matcher(name);
        if (english.matches()) {
            return ofKind(book.named(english.group(1)), indonesian(english.group(2)));
        }
        return inBothLanguages(name, book);
    }

    /** "Tanah Laut/Tanah Laut Regency", or one name under the other. */
    private static List<Region> inBothLanguages(String name, RegionBook book) {
        String[] parts = name.split("\\s*[/\n]\\s*");
        if (parts.length != 2) {
            return List.of();
        }
        List<Region> first = named(parts[0], book);
        List<Region> second = named(parts[1], book);
        return first.stream().filter(second::contains).toList();
    }

    private static List<Region> ofKind(List<Region> regions, String kind) {
        return regions.stream().filter(region -> region.kind().equals(kind)).toList();
    }

    private static String indonesian(String kind) {
        return switch (kind.toLowerCase(java.util.Locale.ROOT)) {
            case "regency" -> "kabupaten";
            case "province" -> "provinsi";
            default -> "kota";
        };
    }

    /** The region of a code in that form, if the code book has it. */
    static Optional<Region> ofCode(String code, RegionBook book) {
        if (KemendagriCode.isDeclared(code)) {
            return book.find(new KemendagriCode(code));
        }
        return BpsCode.isWellFormed(code) ? book.find(new BpsCode(code)) : Optional.empty();
    }
}
