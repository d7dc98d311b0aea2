package id.banua.batch.table;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which of comma and dot parts the decimals in the texts of a table; the other one and spaces part thousands. */
enum DecimalSign {
    COMMA(",", "."),
    DOT(".", ","),
    /** No number has a separator. */
    NONE("", ""),
    /** Some numbers could be read either way, and none tells. */
    UNCLEAR("", ""),
    /** Some numbers can only be read with a comma, others only with a dot. */
    BOTH("", "");

    private final String decimal;
    private final Pattern form;

    DecimalSign(String decimal, String thousands) {
        this.decimal = decimal;
        String groups = "[1-9]\\d{0,2}(?:[" + Pattern.quote(thousands) + " \u00a0\u202f]\\d{3})+|\\d+";
        this.form = Pattern.compile(
                decimal.isEmpty()
                        ? "[-+−–]?([1-9]\\d{0,2}(?:[ \u00a0\u202f]\\d{3})+|\\d+)"
                        : "[-+−–]?(" + groups + ")(" + Pattern.quote(decimal) + "\\d+)?");
    }

    /** The sign of that word of a mapping; empty for none. */
    static Optional<DecimalSign> told(String sign) {
        return switch (sign) {
            case "," -> Optional.of(COMMA);
            case "." -> Optional.of(DOT);
            default -> Optional.empty();
        };
    }

    /** What the numbers of a table tell together. */
    static DecimalSign of(Collection<String> numbers) {
        TreeSet<DecimalSign> told = new TreeSet<>();
        boolean isUnclear = false;
        for (String number : numbers) {
            if (number.matches(".*[.,].*")) {
                boolean comma = COMMA.form.matcher(number).matches();
                boolean dot = DOT.form.matcher(number).matches();
                if (comma != dot) {
                    told.add(comma ? COMMA : DOT);
                }
                isUnclear |= comma && dot;
            }
        }
        if (told.size() > 1) {
            return BOTH;
        }
        return told.isEmpty() ? (isUnclear ? UNCLEAR : NONE) : told.first();
    }

    /** The number in plain form; empty where it cannot be read with this sign. */
    Optional<String> plain(String number) {
        if (!form.matcher(number).matches()) {
            return Optional.empty();
        }
        String sign = number.matches("[-−–].*") ? "-" : "";
        int point = decimal.isEmpty() ? -1 : number.indexOf(decimal);
        String whole = (point < 0 ? number : number.substring(0, point)).replaceAll("\\D", "");
        return Optional.of(sign + whole + (point < 0 ? "" : "." + number.substring(point + 1)));
    }
}
