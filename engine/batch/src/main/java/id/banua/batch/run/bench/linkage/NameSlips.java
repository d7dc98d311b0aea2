package id.banua.batch.run.bench.linkage;

import id.banua.batch.simulate.Chance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How names are written: abbreviations and other spellings often, words left out and slips of the pen sometimes. */
final class NameSlips {
    private static final double VARIANT = 0.35;
    private static final double MISTYPED = 0.08;
    private static final double MISTYPED_TWICE = 0.01;
    private static final double WORD_LEFT_OUT = 0.05;
    private static final double TO_A_LETTER = 0.03;
    private static final double OTHER_ORDER = 0.015;
    private static final double BLANK_LEFT_OUT = 0.02;
    private static final double TITLE = 0.05;
    private static final double PATRONYMIC = 0.02;
    private static final double OTHER_NAME = 0.01;
    private static final double CAPITALS = 0.4;

    private static final Map<String, List<String>> VARIANTS = Map.ofEntries(
            Map.entry("Muhammad", List.of("Muhamad", "Mohammad", "Moh.", "Muh.", "M.", "Mhd.")),
            Map.entry("Ahmad", List.of("Achmad", "Akhmad", "A.")),
            Map.entry("Abdul", List.of("Abd.")),
            Map.entry("Siti", List.of("St.", "Sitti")),
            Map.entry("Nur", List.of("Noor", "Nor")),
            Map.entry("Rahmat", List.of("Rachmat", "Rahmad")),
            Map.entry("Yusuf", List.of("Jusuf", "Yusup")),
            Map.entry("Zainal", List.of("Zaenal", "Jainal")),
            Map.entry("Saiful", List.of("Syaiful", "Saipul")),
            Map.entry("Fatimah", List.of("Patimah", "Fatima")),
            Map.entry("Khairul", List.of("Chairul", "Hairul")),
            Map.entry("Aisyah", List.of("Aisah", "Aisya")),
            Map.entry("Fitri", List.of("Pitri", "Fitry")),
            Map.entry("Yani", List.of("Jani")),
            Map.entry("Budi", List.of("Boedi")),
            Map.entry("Surya", List.of("Soerja")));
    private static final List<String> TITLES =
            List.of("H. %s", "Hj. %s", "Drs. %s", "%s, S.Pd", "%s, SE", "%s, A.Md.Keb", "Ir. %s");

    private final Slips slips;
    private final Chance chance;

    NameSlips(Slips slips) {
        this.slips = slips;
        this.chance = slips.chance();
    }

    String write(TruePerson person) {
        if (slips.happens(OTHER_NAME)) {
            return TrueHousehold.NAMES.given(person.isMale(), chance);
        }
        List<String> words = new ArrayList<>();
        for (String word : person.name().split(" ")) {
            words.add(slips.happens(VARIANT) ? chance.one(VARIANTS.getOrDefault(word, List.of(word))) : word);
        }
        change(words);
        String name = mistyped(String.join(slips.happens(BLANK_LEFT_OUT) ? "" : " ", words));
        if (slips.happens(PATRONYMIC)) {
            name += (person.isMale() ? " bin " : " binti ") + TrueHousehold.NAMES.given(true, chance);
        }
        if (slips.happens(TITLE)) {
            name = String.format(Locale.ROOT, chance.one(TITLES), name);
        }
        return slips.happens(CAPITALS) ? name.toUpperCase(Locale.ROOT) : name;
    }

    private String mistyped(String name) {
        String mistyped = slips.happens(MISTYPED) ? slips.mistype(name) : name;
        return slips.happens(MISTYPED_TWICE) ? slips.mistype(slips.mistype(mistyped)) : mistyped;
    }

    private void change(List<String> words) {
        if (words.size() > 1 && slips.happens(WORD_LEFT_OUT)) {
            words.remove(chance.between(0, words.size() - 1));
        }
        if (words.size() > 1 && slips.happens(TO_A_LETTER)) {
            int last = words.size() - 1;
            words.set(last, words.get(last).substring(0, 1) + ".");
        }
        if (slips.happens(OTHER_ORDER)) {
            Collections.rotate(words, 1);
        }
    }
}
